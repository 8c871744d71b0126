package org.sokuto.training.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sokuto.catalog.TopicId;
import org.sokuto.training.PlanItem;

/** Items agreed together for one topic, in the order in which they are learned. */
record PlanGroup(TopicId topic, List<PlanItem> items) {

    /** How long something done stays among what is current. */
    private static final Duration CURRENT = Duration.ofDays(60);

    private record Key(TopicId topic, Instant agreedAt) {}

    /** Groups of open and done items; those with open items first, by due day. */
    static List<PlanGroup> of(List<PlanItem> plan) {
        Map<Key, List<PlanItem>> found = new LinkedHashMap<>();
        plan.stream()
                .filter(item -> item.withdrawn() == null)
                .forEach(item -> found.computeIfAbsent(new Key(item.topic(), item.agreedAt()), key -> new ArrayList<>())
                        .add(item));
        return found.entrySet().stream()
                .map(entry -> new PlanGroup(
                        entry.getKey().topic(),
                        entry.getValue().stream()
                                .sorted(Comparator.comparing(PlanItem::kind).thenComparing(PlanItem::ref))
                                .toList()))
                .toList();
    }

    Optional<PlanItem> next() {
        return items.stream().filter(PlanItem::isOpen).findFirst();
    }

    int done() {
        return (int) items.stream().filter(item -> !item.isOpen()).count();
    }

    /** Whether something is open or was done lately. */
    boolean isCurrent(Instant now) {
        return items.stream()
                .anyMatch(item -> item.done() == null || item.done().at().isAfter(now.minus(CURRENT)));
    }
}
