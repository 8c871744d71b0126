package org.sokuto.training;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.Period;
import org.sokuto.calls.rates.Counts;
import org.sokuto.catalog.TopicId;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonReference;
import org.sokuto.shared.LocalText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts items into plans as they would have been agreed, whatever material there is. */
public final class TestPlans {

    /** The figures behind every item. */
    public static final PlanGap GAP = new PlanGap(
            0.84, new Counts(41, 25), new Period(LocalDate.of(2026, 7, 3), LocalDate.of(2026, 9, 30)), 0.97, 6.5);

    private final PlanItems items;
    private final PersonId agreedBy;
    private final Clock clock;

    public TestPlans(JdbcClient database, PersonId agreedBy, Clock clock) {
        this.items = new PlanItems(database);
        this.agreedBy = agreedBy;
        this.clock = clock;
    }

    /** An item of ten minutes, named by its reference, agreed now and due after so many days. */
    public PlanItemId add(PersonId person, TopicId topic, PlanKind kind, String ref, int days) {
        return add(person, topic, kind, ref, days, GAP);
    }

    public PlanItemId add(PersonId person, TopicId topic, PlanKind kind, String ref, int days, @Nullable PlanGap gap) {
        PlanItemId id = PlanItemId.next();
        items.add(
                new PlanItem(
                        id,
                        new PersonReference(person, "", "", null),
                        topic,
                        kind,
                        ref,
                        new LocalText("題 " + ref, "Title " + ref),
                        10,
                        LocalDate.now(clock).plusDays(days),
                        "",
                        clock.instant(),
                        gap,
                        null,
                        null),
                agreedBy);
        return id;
    }

    /** As when the evidence comes to be a second from now. */
    public void done(PersonId person, PlanKind kind, String ref, String evidence) {
        items.tick(person, kind, ref, evidence, clock.instant().plus(Duration.ofSeconds(1)));
    }
}
