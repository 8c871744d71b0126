package org.sokuto.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Role;
import org.springframework.stereotype.Component;

/** The places that the signed-in person may go to. */
@Component
class Places {

    private final Access access;

    Places(Access access) {
        this.access = access;
    }

    List<Place> open() {
        Set<Role> roles = access.roles();
        return Arrays.stream(Place.values())
                .filter(place -> access.may(place.action()))
                .filter(place -> place.isFor(roles))
                .toList();
    }

    /** Where the person begins. */
    String home() {
        List<Place> open = open();
        return open.isEmpty() ? "password" : open.getFirst().path();
    }
}
