package org.sokuto.certification;

import java.util.UUID;
import org.sokuto.shared.TimeOrderedId;

/** Identifies an award. */
public record AwardId(UUID value) {

    static AwardId next() {
        return new AwardId(TimeOrderedId.next());
    }
}
