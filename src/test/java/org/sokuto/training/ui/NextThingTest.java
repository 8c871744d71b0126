package org.sokuto.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sokuto.catalog.TopicId;
import org.sokuto.curricula.CourseItem;
import org.sokuto.curricula.Enrolment;
import org.sokuto.curricula.StepItem;
import org.sokuto.curricula.StepKind;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonReference;
import org.sokuto.shared.LocalText;
import org.sokuto.training.PlanItem;
import org.sokuto.training.PlanItemId;
import org.sokuto.training.PlanKind;

class NextThingTest {

    private static final PersonId ME = new PersonId(new UUID(0, 1));
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final Instant AGREED = Instant.parse("2026-09-20T01:00:00Z");
    private static final TopicId BILLS = new TopicId(new UUID(0, 2));
    private static final TopicId OFFERS = new TopicId(new UUID(0, 3));

    @Test
    void what_is_due_first_comes_first_whether_plan_or_course() {
        List<PlanGroup> plan = PlanGroup.of(List.of(item(BILLS, PlanKind.QUIZ, 10), item(OFFERS, PlanKind.QUIZ, 5)));

        assertThat(title(plan, List.of(course("late", TODAY.plusDays(20), Map.of()))))
                .isEqualTo("QUIZ 5");
        assertThat(title(plan, List.of(course("soon", TODAY.plusDays(2), Map.of()))))
                .isEqualTo("soon/read");
    }

    @Test
    void what_is_past_due_comes_before_what_is_due_next() {
        List<PlanGroup> plan = PlanGroup.of(List.of(item(BILLS, PlanKind.QUIZ, -3)));

        assertThat(title(plan, List.of(course("soon", TODAY, Map.of())))).isEqualTo("QUIZ -3");
    }

    @Test
    void on_one_day_the_plan_comes_before_the_course() {
        List<PlanGroup> plan = PlanGroup.of(List.of(item(BILLS, PlanKind.QUIZ, 2)));

        assertThat(title(plan, List.of(course("same", TODAY.plusDays(2), Map.of()))))
                .isEqualTo("QUIZ 2");
    }

    @Test
    void a_course_without_a_day_comes_last() {
        List<PlanGroup> plan = PlanGroup.of(List.of(item(BILLS, PlanKind.QUIZ, 200)));

        assertThat(title(plan, List.of(course("free", null, Map.of())))).isEqualTo("QUIZ 200");
        assertThat(title(List.of(), List.of(course("free", null, Map.of())))).isEqualTo("free/read");
    }

    @Test
    void within_a_topic_reading_comes_before_checking_and_practice() {
        List<PlanGroup> plan = PlanGroup.of(List.of(
                item(BILLS, PlanKind.ROLEPLAY, 5), item(BILLS, PlanKind.QUIZ, 5), item(BILLS, PlanKind.LESSON, 5)));

        assertThat(title(plan, List.of())).isEqualTo("LESSON 5");
    }

    @Test
    void what_cannot_be_begun_is_passed_over() {
        List<PlanGroup> plan = PlanGroup.of(List.of(item(BILLS, PlanKind.LESSON, 5), item(BILLS, PlanKind.QUIZ, 5)));

        assertThat(NextThing.choose(plan, List.of(), item -> item.kind() != PlanKind.LESSON)
                        .map(NextThingTest::title))
                .contains("QUIZ 5");
    }

    @Test
    void a_sign_off_waits_for_the_trainer() {
        Enrolment waiting = course("start", TODAY, Map.of("read", AGREED));

        assertThat(NextThing.choose(List.of(), List.of(waiting), item -> true)).isEmpty();
    }

    @Test
    void groups_hold_what_was_agreed_together_and_nothing_withdrawn() {
        List<PlanGroup> groups = PlanGroup.of(List.of(
                item(BILLS, PlanKind.QUIZ, 5),
                item(BILLS, PlanKind.LESSON, 5),
                item(OFFERS, PlanKind.QUIZ, 5),
                withdrawn(OFFERS)));

        assertThat(groups).extracting(group -> group.items().size()).containsExactly(2, 1);
        assertThat(groups.getFirst().isCurrent(AGREED)).isTrue();
    }

    private static String title(List<PlanGroup> plan, List<Enrolment> courses) {
        return NextThing.choose(plan, courses, item -> true)
                .map(NextThingTest::title)
                .orElseThrow();
    }

    private static String title(NextThing thing) {
        return switch (thing) {
            case NextThing.OfPlan planned -> planned.item().title().ja();
            case NextThing.OfCourse(Enrolment enrolment, StepItem step) ->
                enrolment.course().key() + "/" + step.key();
        };
    }

    private static PlanItem item(TopicId topic, PlanKind kind, int days) {
        return item(topic, kind, days, null);
    }

    private static PlanItem withdrawn(TopicId topic) {
        return item(topic, PlanKind.ROLEPLAY, 5, new PlanItem.Withdrawn(AGREED, "", ""));
    }

    private static PlanItem item(TopicId topic, PlanKind kind, int days, PlanItem.@Nullable Withdrawn withdrawn) {
        String title = kind + " " + days;
        return new PlanItem(
                new PlanItemId(UUID.randomUUID()),
                new PersonReference(ME, "", "", null),
                topic,
                kind,
                "ref",
                new LocalText(title, title),
                5,
                TODAY.plusDays(days),
                "",
                AGREED,
                null,
                null,
                withdrawn);
    }

    private static Enrolment course(String key, @Nullable LocalDate due, Map<String, Instant> done) {
        LocalText text = new LocalText(key, key);
        return new Enrolment(
                ME,
                new CourseItem(
                        key,
                        text,
                        text,
                        List.of(),
                        null,
                        List.of(
                                new StepItem("read", StepKind.LESSON, text, 3, key + "/read"),
                                new StepItem("calls", StepKind.SIGNOFF, text, 20, "calls")),
                        true),
                true,
                due,
                done);
    }
}
