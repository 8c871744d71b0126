package org.sokuto.training;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sokuto.catalog.TopicId;

/** What a person has agreed to learn already, against how much fits beside the calls; it warns and forbids nothing. */
public record PlanLoad(List<Share> open) {

    /** Minutes of study that fit into a week. */
    public static final int WEEKLY_MINUTES = 60;

    /** Topics that can be worked on at once. */
    public static final int MOST_TOPICS = 3;

    private static final int DAYS_OF_WEEK = 7;

    /** What one open item asks for. */
    public record Share(TopicId topic, int minutes, LocalDate dueOn) {}

    public PlanLoad {
        open = List.copyOf(open);
    }

    /** Minutes of all that is due by that day, with so many minutes more. */
    public int minutesUntil(LocalDate dueOn, int more) {
        return more
                + open.stream()
                        .filter(share -> !share.dueOn().isAfter(dueOn))
                        .mapToInt(Share::minutes)
                        .sum();
    }

    /** Whole weeks from today to the day, begun ones too and at least one. */
    public static int weeks(LocalDate today, LocalDate dueOn) {
        long days = Math.max(1, ChronoUnit.DAYS.between(today, dueOn));
        return Math.ceilDiv(Math.toIntExact(days), DAYS_OF_WEEK);
    }

    /** Whether all that is due by that day, with so many minutes more, is more than the weeks until then hold. */
    public boolean exceedsWeeks(LocalDate today, LocalDate dueOn, int more) {
        return minutesUntil(dueOn, more) > WEEKLY_MINUTES * weeks(today, dueOn);
    }

    /** How many topics are worked on at once, with this one. */
    public int topicsWith(TopicId topic) {
        Set<TopicId> topics =
                Stream.concat(open.stream().map(Share::topic), Stream.of(topic)).collect(Collectors.toSet());
        return topics.size();
    }
}
