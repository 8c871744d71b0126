package org.sokuto.people.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts: nobody known, a person, or the installation itself (command line, timed work, start-up). */
public sealed interface Actor {

    record Anonymous() implements Actor {}

    record SignedIn(UUID person, String employeeNo) implements Actor, Principal, Serializable {

        @Override
        public String getName() {
            return employeeNo;
        }
    }

    record Installation() implements Actor {}

    /** The acting person, if one. */
    default @Nullable UUID personOrNull() {
        return this instanceof SignedIn(UUID person, String ignored) ? person : null;
    }
}
