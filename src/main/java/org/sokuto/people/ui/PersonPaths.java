package org.sokuto.people.ui;

import java.util.Optional;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonItem;
import org.sokuto.people.TeamId;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Role;
import org.sokuto.people.access.Scope;

/** Where the name of a person leads whoever is signed in: to the figures, else to the form, else nowhere. */
record PersonPaths(Scope rates, boolean write) {

    static final String LIST = "people";
    static final String NEW = "people/new";

    static PersonPaths of(Access access) {
        return new PersonPaths(access.scope(Action.RATE_READ), access.may(Action.ACCOUNT_WRITE));
    }

    Optional<String> of(PersonItem person) {
        if (hasFigures(person)) {
            return Optional.of("people/" + person.id().value());
        }
        return write ? Optional.of(edit(person.id())) : Optional.empty();
    }

    /** The form, where the name itself leads elsewhere. */
    Optional<String> formBeside(PersonItem person) {
        return write && hasFigures(person) ? Optional.of(edit(person.id())) : Optional.empty();
    }

    static String edit(PersonId person) {
        return "people/" + person.value() + "/edit";
    }

    private boolean hasFigures(PersonItem person) {
        TeamId team = person.team();
        return person.roles().contains(Role.OPERATOR)
                && rates.covers(person.id().value(), team == null ? null : team.value());
    }
}
