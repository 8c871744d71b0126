package org.sokuto.training.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.sokuto.people.PersonId;
import org.sokuto.shared.NotFound;

/** Reads the person of an address. */
final class PlanAddress {

    private PlanAddress() {}

    static PersonId person(RouteParameters parameters) {
        try {
            return new PersonId(UUID.fromString(parameters.get("person").orElseThrow(NotFound::new)));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
