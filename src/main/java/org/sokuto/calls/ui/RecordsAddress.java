package org.sokuto.calls.ui;

import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.CallFilter;
import org.sokuto.calls.Channel;
import org.sokuto.calls.Period;
import org.sokuto.catalog.TopicItem;
import org.sokuto.people.PersonId;
import org.sokuto.shared.NotFound;
import org.springframework.web.util.UriUtils;

/**
 * Which calls a page of records shows, as its address says it; the names are those that the pages on rates use.
 *
 * @param topic code of a topic; all topics if absent
 * @param page from one on
 */
record RecordsAddress(PersonId person, @Nullable String topic, int days, boolean allChannels, int page) {

    private static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 400;
    private static final String ALL = "all";

    static RecordsAddress of(String person, QueryParameters address) {
        return new RecordsAddress(
                id(person),
                address.getSingleParameter("topic").orElse(null),
                number(address, "days").filter(days -> days <= MOST_DAYS).orElse(USUAL_DAYS),
                address.getSingleParameter("channel").filter(ALL::equals).isPresent(),
                number(address, "page").orElse(1));
    }

    CallFilter filter(@Nullable TopicItem subject, LocalDate last) {
        return new CallFilter(person, subject == null ? null : subject.id(), Period.endingWith(last, days), channels());
    }

    Set<Channel> channels() {
        return allChannels ? EnumSet.allOf(Channel.class) : EnumSet.of(Channel.PHONE);
    }

    /** The page on the person's rates with the same days and ways of contact. */
    String personPage() {
        return address("people/" + person.value(), basis());
    }

    String onPage(int other) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (topic != null) {
            parameters.put("topic", topic);
        }
        parameters.putAll(basis());
        if (other > 1) {
            parameters.put("page", String.valueOf(other));
        }
        return address("people/" + person.value() + "/calls", parameters);
    }

    private Map<String, String> basis() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (days != USUAL_DAYS) {
            parameters.put("days", String.valueOf(days));
        }
        if (allChannels) {
            parameters.put("channel", ALL);
        }
        return parameters;
    }

    private static String address(String path, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + UriUtils.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static PersonId id(String text) {
        try {
            return new PersonId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    private static Optional<Integer> number(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf);
    }
}
