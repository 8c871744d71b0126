package org.sokuto.certification;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sokuto.certification.policy.ClearanceState;
import org.sokuto.certification.policy.Evaluation;
import org.sokuto.certification.policy.Rule;
import org.sokuto.shared.Sha256;

/**
 * Whether a person may take calls on a product, and what that rests on.
 *
 * @param decision the last one, if anybody has decided yet
 */
public record ClearanceStanding(
        Rule.ForClearance rule,
        Evaluation evaluation,
        @Nullable ClearanceDecision decision) {

    public ClearanceKey key() {
        return new ClearanceKey(rule.product(), rule.channel());
    }

    public ClearanceState state() {
        if (decision == null) {
            return ClearanceState.of(evaluation);
        }
        return decision.confirmed() ? ClearanceState.CLEARED : ClearanceState.WITHDRAWN;
    }

    public boolean isCleared() {
        return state() == ClearanceState.CLEARED;
    }

    /** Whether a supervisor could confirm it now: for the first time, or again after it was withdrawn. */
    public boolean isConfirmable() {
        return !isCleared() && evaluation.isConfirmable();
    }

    /** What a confirmation would rest on and which decision it would follow; to be handed back on confirming. */
    public String fingerprint() {
        return Sha256.of(evidence() + (decision == null ? "" : decision.id()));
    }

    /** Tells what a decision taken now rests on. */
    String evidence() {
        return EvidenceSnapshot.of(rule, evaluation).fingerprint();
    }

    /** The decision that holds; only where it is cleared or withdrawn. */
    public ClearanceDecision decided() {
        return Objects.requireNonNull(decision);
    }
}
