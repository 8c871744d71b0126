package org.sokuto.training;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sokuto.catalog.TopicId;
import org.sokuto.people.PersonReference;
import org.sokuto.shared.LocalText;

/**
 * One item of a person's plan: open, or done by evidence, or withdrawn with a reason.
 *
 * @param ref what is to be done, as its kind says
 * @param title as it was agreed
 * @param agreedBy name of who agreed it with the person
 * @param gap the figures that were the reason; absent without calls, and for who may not read the person's rates
 * @param done absent until there is evidence
 * @param withdrawn absent unless the item was withdrawn
 */
public record PlanItem(
        PlanItemId id,
        PersonReference person,
        TopicId topic,
        PlanKind kind,
        String ref,
        LocalText title,
        int minutes,
        LocalDate dueOn,
        String agreedBy,
        Instant agreedAt,
        @Nullable PlanGap gap,
        @Nullable Done done,
        @Nullable Withdrawn withdrawn) {

    /** What ticked an item: the lesson, the attempt or the run, by its identifier. */
    public record Done(Instant at, String evidence) {}

    /** Who withdrew an item, when and why. */
    public record Withdrawn(Instant at, String by, String reason) {}

    public boolean isOpen() {
        return done == null && withdrawn == null;
    }

    PlanItem withoutGap() {
        return new PlanItem(
                id, person, topic, kind, ref, title, minutes, dueOn, agreedBy, agreedAt, null, done, withdrawn);
    }
}
