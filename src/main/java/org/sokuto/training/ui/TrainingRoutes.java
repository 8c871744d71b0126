package org.sokuto.training.ui;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.PersonId;
import org.springframework.web.util.UriUtils;

/** The addresses of the pages on rates, and of the calls behind them. */
final class TrainingRoutes {

    static final String HEAT_MAP = "gaps";
    static final String IMPORT = "calls/import";
    static final String ME = "me";
    static final String TODAY = "today";
    static final String PLANS = "plans";

    private TrainingRoutes() {}

    static String heatMap(HeatMapSelection selection) {
        return address(HEAT_MAP, selection.parameters());
    }

    static String person(PersonId person, RateFilter filter) {
        return address("people/" + person.value(), filter.parameters());
    }

    static String plan(PersonId person) {
        return "people/" + person.value() + "/plan";
    }

    /** Where a plan is made; without a topic, it is asked for there. */
    static String newPlan(PersonId person, @Nullable String topic) {
        return address(plan(person) + "/new", topic == null ? Map.of() : Map.of("topic", topic));
    }

    static String topic(String code, RateFilter filter) {
        return address("topics/" + UriUtils.encodePathSegment(code, StandardCharsets.UTF_8), filter.parameters());
    }

    /** The calls of a person on a topic. */
    static String calls(PersonId person, String topic, RateFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("topic", topic));
        parameters.putAll(filter.parameters());
        return address("people/" + person.value() + "/calls", parameters);
    }

    static String address(String path, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + UriUtils.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
