package org.sokuto.curricula;

import java.util.UUID;
import org.sokuto.shared.TimeOrderedId;

/** Identifies a sign-off. */
public record SignOffId(UUID value) {

    static SignOffId next() {
        return new SignOffId(TimeOrderedId.next());
    }
}
