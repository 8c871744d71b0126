package org.sokuto.catalog;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.sokuto.shared.TimeOrderedId;

/** Identifies a node of the topic tree. */
@Embeddable
public record TopicId(UUID value) implements Serializable {

    static TopicId next() {
        return new TopicId(TimeOrderedId.next());
    }
}
