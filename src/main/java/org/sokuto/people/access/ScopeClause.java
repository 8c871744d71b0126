package org.sokuto.people.access;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A scope as a condition of a query over {@code person p}; an aggregate reach shows no person. */
public final class ScopeClause {

    public static final String ON_PERSON = "(:scopeEveryone = true or p.id = :scopeSelf or p.team_id in (:scopeTeams) "
            + "or p.id in (:scopePersons))";

    private static final UUID NOBODY = new UUID(0, 0);

    private ScopeClause() {}

    public static Map<String, Object> parameters(Scope scope) {
        return Map.of(
                "scopeEveryone",
                scope.everyone(),
                "scopeSelf",
                Objects.requireNonNullElse(scope.self(), NOBODY),
                "scopeTeams",
                scope.teams().isEmpty() ? Set.of(NOBODY) : scope.teams(),
                "scopePersons",
                scope.persons().isEmpty() ? Set.of(NOBODY) : scope.persons());
    }
}
