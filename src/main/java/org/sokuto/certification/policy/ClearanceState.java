package org.sokuto.certification.policy;

/** Whether a person may take calls on a product, and if not, why. */
public enum ClearanceState {
    /** Nothing done for it yet. */
    NOT_YET,
    /** Something done, not everything shown. */
    IN_TRAINING,
    /** Everything shown, waiting for a supervisor. */
    SHOWN,
    /** Confirmed by a supervisor by name. */
    CLEARED,
    /** Taken back, with a reason; it can be confirmed anew. */
    WITHDRAWN;

    /** The state of somebody on whom nobody has decided yet. */
    public static ClearanceState of(Evaluation evaluation) {
        if (evaluation.isConfirmable()) {
            return SHOWN;
        }
        return evaluation.isBegun() ? IN_TRAINING : NOT_YET;
    }
}
