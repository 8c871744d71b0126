package org.sokuto.shell.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Actor;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.shared.SiteClock;

/** Acts with the moments at which they happened and by whom, lived through in the order of time. */
final class LearningPast {

    private static final LocalTime FIRST = LocalTime.of(9, 10);
    private static final int MINUTES_BETWEEN = 7;
    private static final int A_DAY = 60;

    private final SiteClock clock;
    private final CurrentActor current;
    private final LocalDate today;
    private final Map<LocalDate, Integer> acts = new HashMap<>();
    private final List<Act> past = new ArrayList<>();

    private record Act(Instant at, Supplier<Actor> by, Runnable what) {}

    LearningPast(SiteClock clock, CurrentActor current, LocalDate today) {
        this.clock = clock;
        this.current = current;
        this.today = today;
    }

    /** So many days ago or on the Friday before, that person did this; acts of a day follow each other in the order in which they are told. */
    LearningPast did(int daysAgo, String employeeNo, PersonId person, Runnable what) {
        return add(daysAgo, () -> new Actor.SignedIn(person.value(), employeeNo), what);
    }

    /** So many days ago or on the Friday before, the installation did this. */
    LearningPast happened(int daysAgo, Runnable what) {
        return add(daysAgo, Actor.Installation::new, what);
    }

    void live() {
        past.stream().sorted(Comparator.comparing(Act::at)).forEach(this::live);
    }

    private LearningPast add(int daysAgo, Supplier<Actor> by, Runnable what) {
        LocalDate day = WorkCalendar.lastUpTo(today.minusDays(daysAgo));
        int number = acts.merge(day, 1, Integer::sum) - 1;
        LocalTime time =
                FIRST.plusMinutes((long) (number % A_DAY) * MINUTES_BETWEEN).plusSeconds(number);
        past.add(new Act(day.atTime(time).atZone(zone()).toInstant(), by, what));
        return this;
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    private void live(Act act) {
        Callable<Boolean> work = () -> {
            act.what().run();
            return true;
        };
        clock.asOf(act.at(), () -> current.as(act.by().get(), work));
    }
}
