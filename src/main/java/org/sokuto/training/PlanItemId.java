package org.sokuto.training;

import java.util.UUID;
import org.sokuto.shared.TimeOrderedId;

/** Identifies one item of a person's plan. */
public record PlanItemId(UUID value) {

    static PlanItemId next() {
        return new PlanItemId(TimeOrderedId.next());
    }
}
