package org.sokuto.certification;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sokuto.certification.policy.Evaluation;
import org.sokuto.certification.policy.Rule;

/**
 * How far a person is with a level.
 *
 * @param award since when it is held; absent if it is not
 */
public record LevelStanding(
        Rule.ForLevel level,
        Evaluation evaluation,
        @Nullable AwardItem award) {

    public boolean isHeld() {
        return award != null;
    }

    /** When it was issued; only where it is held. */
    public Instant heldSince() {
        return Objects.requireNonNull(award).issuedAt();
    }
}
