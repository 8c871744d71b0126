package org.sokuto.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.access.Role;

/**
 * The roles of a person as they are chosen together.
 *
 * @param unit the team below which the manager's role counts; everywhere if absent
 */
public record RoleChoice(Set<Role> roles, @Nullable TeamId unit) {

    public RoleChoice {
        roles = Set.copyOf(roles);
        unit = roles.contains(Role.MANAGER) ? unit : null;
    }
}
