package org.sokuto.certification;

import org.jspecify.annotations.Nullable;
import org.sokuto.people.PersonId;
import org.sokuto.people.TeamId;

/** A person as a board shows one. */
public record BoardPerson(
        PersonId id,
        String employeeNo,
        String name,
        @Nullable TeamId team,
        @Nullable String teamName) {}
