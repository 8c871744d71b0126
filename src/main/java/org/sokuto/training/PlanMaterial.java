package org.sokuto.training;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.LocalText;

/**
 * A piece of material on a topic, as it is offered for a person's plan.
 *
 * @param openUntil day by which it is agreed already; absent where it is not in the plan
 * @param passedAt when the person passed it lately; absent otherwise, and for who may not see it
 */
public record PlanMaterial(
        PlanKind kind,
        String ref,
        LocalText title,
        int minutes,
        @Nullable LocalDate openUntil,
        @Nullable Instant passedAt) {

    boolean is(PlanItemDraft draft) {
        return kind == draft.kind() && ref.equals(draft.ref());
    }
}
