package org.sokuto.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.sokuto.shared.TimeOrderedId;

/** Identifies a team. */
@Embeddable
public record TeamId(UUID value) implements Serializable {

    static TeamId next() {
        return new TeamId(TimeOrderedId.next());
    }
}
