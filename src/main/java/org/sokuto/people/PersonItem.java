package org.sokuto.people;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.access.Role;

/**
 * A person as lists and pages show one.
 *
 * @param revision what has to be handed back on saving, so that a change made meanwhile is noticed
 */
public record PersonItem(
        PersonId id,
        int revision,
        String employeeNo,
        String name,
        String kana,
        @Nullable TeamId team,
        @Nullable String teamName,
        @Nullable LocalDate hiredOn,
        @Nullable LocalDate leftOn,
        boolean hasPassword,
        Set<Role> roles) {}
