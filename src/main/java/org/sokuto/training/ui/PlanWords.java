package org.sokuto.training.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.sokuto.catalog.TopicId;
import org.sokuto.catalog.TopicItem;
import org.sokuto.catalog.TopicTree;
import org.sokuto.shared.LocalText;
import org.sokuto.shared.ui.Chip;
import org.sokuto.training.PlanGap;
import org.sokuto.training.PlanItem;
import org.sokuto.training.PlanKind;
import org.sokuto.training.analysis.GapSettings;

/** Says items of plans in words: what, for which topic, by when, and how it stands today. */
final class PlanWords {

    private static final int SOON_DAYS = 3;

    private final RateWords words;
    private final TopicTree topics;
    private final Clock clock;

    PlanWords(RateWords words, TopicTree topics, Clock clock) {
        this.words = words;
        this.topics = topics;
        this.clock = clock;
    }

    RateWords rates() {
        return words;
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String in(LocalText text) {
        return text.in(words.language());
    }

    /** The topic with its product. */
    String topic(TopicId id) {
        return topic(topics.get(id));
    }

    String topic(TopicItem topic) {
        TopicItem product = topics.above(topic);
        return words.text("topic.full", words.name(product), words.name(topic, product));
    }

    /** Kind and minutes. */
    String what(PlanKind kind, int minutes) {
        return text("plan.what", text("plan.kind." + kind), minutes);
    }

    /** The figures for which it was planned, in the words of the page on rates. */
    String gap(PlanGap gap) {
        int calls = gap.counts().n();
        return calls < GapSettings.STARTER.minimumCount()
                ? words.thin(calls)
                : text(
                        "expected-and-seen",
                        RateWords.percent(gap.expected()),
                        calls,
                        gap.counts().immediate());
    }

    /** A day of this or last year, without the year. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("date.day"), words.language()).format(day);
    }

    String day(Instant at) {
        return day(LocalDate.ofInstant(at, clock.getZone()));
    }

    /** The day with its weekday. */
    String longDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("date.long"), words.language()).format(day);
    }

    String due(LocalDate day) {
        return text("plan.due", day(day));
    }

    /** How an open item or course due on that day stands today. */
    Chip dueChip(LocalDate day) {
        if (day.isBefore(today())) {
            return new Chip(Chip.Kind.WARN, text("plan.overdue"));
        }
        return day.isAfter(today().plusDays(SOON_DAYS))
                ? new Chip(Chip.Kind.OK, text("plan.in-time"))
                : new Chip(Chip.Kind.WARN, text("plan.due-soon"));
    }

    /** Who agreed it and when. */
    String agreed(PlanItem item) {
        return text("plan.agreed", day(item.agreedAt()), item.agreedBy());
    }
}
