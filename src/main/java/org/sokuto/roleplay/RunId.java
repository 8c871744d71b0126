package org.sokuto.roleplay;

import java.io.Serializable;
import java.util.UUID;
import org.sokuto.shared.TimeOrderedId;

/** Identifies a run. */
public record RunId(UUID value) implements Serializable {

    static RunId next() {
        return new RunId(TimeOrderedId.next());
    }
}
