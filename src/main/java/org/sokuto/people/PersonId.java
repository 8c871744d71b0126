package org.sokuto.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.sokuto.shared.TimeOrderedId;

/** Identifies a person. */
@Embeddable
public record PersonId(UUID value) implements Serializable {

    static PersonId next() {
        return new PersonId(TimeOrderedId.next());
    }
}
