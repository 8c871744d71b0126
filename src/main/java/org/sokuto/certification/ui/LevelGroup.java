package org.sokuto.certification.ui;

import org.sokuto.certification.CertificationBoard;
import org.sokuto.certification.policy.Evaluation;

/** Where people stand on the way to their next level. */
enum LevelGroup {
    ONE_STEP,
    TRAINING,
    NOT_YET,
    ALL_HELD;

    static LevelGroup of(CertificationBoard.Row row) {
        return row.standing().next().map(next -> of(next.evaluation())).orElse(ALL_HELD);
    }

    private static LevelGroup of(Evaluation evaluation) {
        if (evaluation.isOneStepAway()) {
            return ONE_STEP;
        }
        return evaluation.isBegun() ? TRAINING : NOT_YET;
    }
}
