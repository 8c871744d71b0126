package org.sokuto.people.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose records an action reaches.
 *
 * @param everyone all persons
 * @param teams all persons now in these teams
 * @param persons these persons, by assignment
 * @param self this person
 * @param aggregate counts without names over everybody
 */
public record Scope(
        boolean everyone,
        Set<UUID> teams,
        Set<UUID> persons,
        @Nullable UUID self,
        boolean aggregate) {

    /** Reaches nobody. */
    public static final Scope NOBODY = new Scope(false, Set.of(), Set.of(), null, false);

    /** Reaches everybody. */
    public static final Scope EVERYONE = new Scope(true, Set.of(), Set.of(), null, true);

    public Scope {
        teams = Set.copyOf(teams);
        persons = Set.copyOf(persons);
    }

    public boolean isNobody() {
        return !everyone && teams.isEmpty() && persons.isEmpty() && self == null && !aggregate;
    }

    /** Whether a person, now in the given team if in any, is reached by name. */
    public boolean covers(UUID person, @Nullable UUID team) {
        return everyone || person.equals(self) || persons.contains(person) || (team != null && teams.contains(team));
    }
}
