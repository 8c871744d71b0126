package org.sokuto.certification.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.PersonId;
import org.sokuto.people.TeamId;

/**
 * What a board shows, as its address holds it.
 *
 * @param team all within reach if absent
 * @param group name of the group of people that is shown; everybody if absent
 * @param person the chosen person, if one
 * @param work key of the chosen clearance; the first if absent
 */
record BoardSelection(
        @Nullable TeamId team,
        @Nullable String group,
        @Nullable PersonId person,
        @Nullable String work) {

    static final BoardSelection STARTER = new BoardSelection(null, null, null, null);

    static BoardSelection of(QueryParameters address) {
        return new BoardSelection(
                id(address, "team").map(TeamId::new).orElse(null),
                address.getSingleParameter("show").orElse(null),
                id(address, "person").map(PersonId::new).orElse(null),
                address.getSingleParameter("work").orElse(null));
    }

    BoardSelection withTeam(@Nullable TeamId other) {
        return new BoardSelection(other, group, null, work);
    }

    BoardSelection withGroup(@Nullable Enum<?> other) {
        return new BoardSelection(team, other == null ? null : name(other), null, work);
    }

    BoardSelection withPerson(@Nullable PersonId other) {
        return new BoardSelection(team, group, other, work);
    }

    BoardSelection withWork(String other) {
        return new BoardSelection(team, group, null, other);
    }

    <E extends Enum<E>> Optional<E> group(Class<E> groups) {
        return Arrays.stream(groups.getEnumConstants())
                .filter(one -> name(one).equals(group))
                .findFirst();
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (work != null) {
            parameters.put("work", work);
        }
        if (team != null) {
            parameters.put("team", team.value().toString());
        }
        if (group != null) {
            parameters.put("show", group);
        }
        if (person != null) {
            parameters.put("person", person.value().toString());
        }
        return QueryParameters.simple(parameters);
    }

    /** As a link to a page with that address. */
    String link(String path) {
        String query = parameters().getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String name(Enum<?> group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<UUID> id(QueryParameters address, String name) {
        try {
            return address.getSingleParameter(name).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
