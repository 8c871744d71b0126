package org.sokuto.training.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.PersonId;
import org.sokuto.people.TeamId;

/**
 * What is shown and chosen on the heat map, as the address holds it.
 *
 * @param team all teams within reach if absent
 * @param product code of the product; the first if absent
 * @param person the row of the chosen cell
 * @param topic code of the column of the chosen cell
 * @param byPerson whether a phone lists the topics of a person rather than the people of a topic
 */
record HeatMapSelection(
        RateFilter filter,
        @Nullable TeamId team,
        @Nullable String product,
        @Nullable PersonId person,
        @Nullable String topic,
        boolean byPerson) {

    static final HeatMapSelection STARTER = new HeatMapSelection(RateFilter.STARTER, null, null, null, null, false);

    private static final String PEOPLE = "people";

    static HeatMapSelection of(QueryParameters address) {
        return new HeatMapSelection(
                RateFilter.of(address),
                id(address, "team").map(TeamId::new).orElse(null),
                address.getSingleParameter("product").orElse(null),
                id(address, "person").map(PersonId::new).orElse(null),
                address.getSingleParameter("topic").orElse(null),
                address.getSingleParameter("by").filter(PEOPLE::equals).isPresent());
    }

    HeatMapSelection with(RateFilter other) {
        return new HeatMapSelection(other, team, product, person, topic, byPerson);
    }

    /** Another team has other people. */
    HeatMapSelection withTeam(@Nullable TeamId other) {
        return new HeatMapSelection(filter, other, product, null, topic, byPerson);
    }

    /** Another product has other topics. */
    HeatMapSelection withProduct(String other) {
        return new HeatMapSelection(filter, team, other, person, null, byPerson);
    }

    HeatMapSelection withPerson(@Nullable PersonId other) {
        return new HeatMapSelection(filter, team, product, other, topic, byPerson);
    }

    HeatMapSelection withTopic(@Nullable String other) {
        return new HeatMapSelection(filter, team, product, person, other, byPerson);
    }

    HeatMapSelection listing(boolean people) {
        return new HeatMapSelection(filter, team, product, person, topic, people);
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (team != null) {
            parameters.put("team", team.value().toString());
        }
        if (product != null) {
            parameters.put("product", product);
        }
        parameters.putAll(filter.parameters());
        if (person != null) {
            parameters.put("person", person.value().toString());
        }
        if (topic != null) {
            parameters.put("topic", topic);
        }
        if (byPerson) {
            parameters.put("by", PEOPLE);
        }
        return parameters;
    }

    private static Optional<UUID> id(QueryParameters address, String name) {
        return address.getSingleParameter(name).flatMap(HeatMapSelection::id);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
