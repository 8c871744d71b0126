package org.sokuto.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.calls.rates.Counts;
import org.sokuto.people.PersonId;
import org.sokuto.people.TestCentre;
import org.springframework.beans.factory.annotation.Autowired;

/** Single calls are for the person and the supervisor, counts by day for managers too. */
class CallScopeTest extends ApplicationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Autowired
    private CallRecordService service;

    private TestCentre centre;

    @BeforeEach
    void takeCalls() {
        centre = TestCentre.make(people);
        topics.add("hikari.plan", "hikari.billing");
        calls.on(DAY)
                .add(TestCentre.FIRST, "hikari.plan", 3, 2)
                .add(TestCentre.FIRST, "hikari.billing", 2, 1)
                .add(TestCentre.IN_OTHER_TEAM, "hikari.plan", 4, 4)
                .store();
    }

    @Test
    void the_person_and_the_supervisor_see_each_call() {
        assertThat(callsSeenBy(centre.first(), centre.first())).isEqualTo(5);
        assertThat(callsSeenBy(centre.supervisor(), centre.first())).isEqualTo(5);
    }

    @Test
    void nobody_sees_calls_of_others() {
        assertThat(callsSeenBy(centre.second(), centre.first())).isZero();
        assertThat(callsSeenBy(centre.supervisor(), centre.otherTeam())).isZero();
    }

    @Test
    void managers_see_counts_of_their_unit_by_day() {
        assertThat(daysSeenBy(centre.eastManager(), centre.otherTeam())).isEqualTo(new Counts(4, 4));
        assertThat(daysSeenBy(centre.supervisor(), centre.first())).isEqualTo(new Counts(5, 3));
        assertThat(daysSeenBy(centre.supervisor(), centre.otherTeam())).isEqualTo(Counts.NONE);
        assertThat(daysSeenBy(centre.second(), centre.first())).isEqualTo(Counts.NONE);
    }

    @Test
    void a_topic_narrows_calls_and_counts() {
        CallFilter plan = new CallFilter(centre.first(), topics.id("hikari.plan"), day(), Set.of(Channel.PHONE));

        assertThat(as(centre.first(), () -> service.count(plan))).isEqualTo(3);
        assertThat(as(centre.first(), () -> service.countByDay(plan)))
                .containsExactly(new DayCount(DAY, new Counts(3, 2)));
        assertThat(as(centre.first(), () -> service.find(plan, 0, 2))).hasSize(2);
        assertThat(as(centre.first(), () -> service.find(plan, 2, 2))).hasSize(1);
    }

    @Test
    void channels_that_were_not_asked_for_do_not_count() {
        assertThat(as(
                        centre.first(),
                        () -> service.count(new CallFilter(centre.first(), null, day(), Set.of(Channel.CHAT)))))
                .isZero();
    }

    private long callsSeenBy(PersonId viewer, PersonId operator) {
        CallFilter filter = new CallFilter(operator, null, day(), Set.of(Channel.PHONE));
        long count = as(viewer, () -> service.count(filter));
        assertThat(as(viewer, () -> service.find(filter, 0, 100))).hasSize((int) count);
        return count;
    }

    private Counts daysSeenBy(PersonId viewer, PersonId operator) {
        CallFilter filter = new CallFilter(operator, null, day(), Set.of(Channel.PHONE));
        return as(viewer, () -> service.countByDay(filter)).stream()
                .map(DayCount::counts)
                .reduce(Counts.NONE, Counts::plus);
    }

    private static Period day() {
        return new Period(DAY, DAY);
    }
}
