package org.sokuto.assessment;

import java.io.Serializable;
import java.util.UUID;
import org.sokuto.shared.TimeOrderedId;

/** Identifies an attempt at a quiz. */
public record AttemptId(UUID value) implements Serializable {

    static AttemptId next() {
        return new AttemptId(TimeOrderedId.next());
    }
}
