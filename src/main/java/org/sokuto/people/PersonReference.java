package org.sokuto.people;

import org.jspecify.annotations.Nullable;

/** A person by name, as pickers and tables show one. */
public record PersonReference(
        PersonId id,
        String employeeNo,
        String name,
        @Nullable TeamId team) {}
