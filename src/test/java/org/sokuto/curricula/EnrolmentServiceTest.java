package org.sokuto.curricula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.assessment.AttemptId;
import org.sokuto.assessment.QuizFinished;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonDraft;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonItem;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.people.access.Role;
import org.sokuto.roleplay.RunFinished;
import org.sokuto.roleplay.RunId;
import org.sokuto.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** How persons come into courses, and what ticks a step. */
class EnrolmentServiceTest extends ApplicationTest {

    @Autowired
    private EnrolmentService service;

    @Autowired
    private TestCourses courses;

    @Autowired
    private TrainerAssignments trainers;

    @Autowired
    private PeopleService persons;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    private PersonId operator;

    @BeforeEach
    void hire() {
        operator = people.add("OP0001", "第1チーム", Role.OPERATOR);
        awaitListeners();
    }

    private Optional<Enrolment> mine() {
        return as(operator, service::findMine).stream()
                .filter(enrolment -> enrolment.course().key().equals(TestCourses.COURSE))
                .findFirst();
    }

    private List<String> done() {
        return mine().orElseThrow().done().keySet().stream().sorted().toList();
    }

    private void tell(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        awaitListeners();
    }

    private void awaitListeners() {
        await().until(() -> count("event_publication") == 0);
    }

    private QuizFinished quiz(boolean passed) {
        return new QuizFinished(
                new AttemptId(UUID.randomUUID()), operator, TestCourses.QUIZ, 0.5, passed, Instant.EPOCH);
    }

    @Test
    void whoever_was_hired_lately_and_has_the_role_is_assigned_the_course() {
        courses.assigned();
        PersonId supervisor = people.add("SV0001", null, Role.SUPERVISOR);
        PersonId earlier = people.add("OP0002", null, Role.OPERATOR);
        courses.hire(operator, clock.today().minusDays(30));
        courses.hire(earlier, clock.today().minusDays(31));
        courses.hire(supervisor, clock.today());
        asInstallation(service::assignByRule);

        assertThat(mine().orElseThrow().assigned()).isTrue();
        assertThat(count("enrolment where course_key = 'test-course'")).isEqualTo(1);
    }

    @Test
    void the_course_is_due_from_the_hire_date_on_but_leaves_a_week() {
        courses.assigned();
        PersonId late = people.add("OP0002", null, Role.OPERATOR);
        courses.hire(operator, clock.today().minusDays(3));
        courses.hire(late, clock.today().minusDays(25));
        asInstallation(service::assignByRule);

        assertThat(mine().orElseThrow().dueOn()).isEqualTo(clock.today().plusDays(17));
        assertThat(asInstallation(() -> service.progress(List.of(late))))
                .filteredOn(enrolment -> enrolment.course().key().equals(TestCourses.COURSE))
                .extracting(Enrolment::dueOn)
                .containsExactly(clock.today().plusDays(7));
    }

    @Test
    void assigning_again_changes_nothing() {
        courses.assigned();
        courses.hire(operator, clock.today());
        assertThat(asInstallation(service::assignByRule)).isPositive();
        LocalDate due = mine().orElseThrow().dueOn();
        clock.goOn(Duration.ofDays(2));

        assertThat(asInstallation(service::assignByRule)).isZero();
        assertThat(mine().orElseThrow().dueOn()).isEqualTo(due);
    }

    @Test
    void leavers_are_assigned_nothing() {
        courses.assigned();
        courses.hire(operator, clock.today());
        asInstallation(() -> persons.deactivate(operator));
        asInstallation(service::assignByRule);

        assertThat(count("enrolment")).isZero();
    }

    @Test
    void a_course_taken_up_freely_becomes_assigned_and_keeps_its_steps() {
        courses.open();
        as(operator, () -> service.markRead(TestCourses.LESSON));
        assertThat(mine().orElseThrow().assigned()).isFalse();
        courses.assigned();
        courses.hire(operator, clock.today());
        asInstallation(service::assignByRule);

        assertThat(mine().orElseThrow().assigned()).isTrue();
        assertThat(mine().orElseThrow().dueOn()).isEqualTo(clock.today().plusDays(20));
        assertThat(done()).containsExactly("greeting");
    }

    @Test
    void a_change_of_a_person_assigns_without_waiting_for_the_night() {
        courses.assigned();
        PersonItem person = asInstallation(() -> persons.get(operator));
        asInstallation(() -> persons.correct(
                operator, person.revision(), new PersonDraft(person.name(), "", "第1チーム", clock.today())));
        awaitListeners();

        assertThat(mine()).isPresent();
    }

    @Test
    void a_trainer_is_found_for_who_needs_a_signature() {
        PersonId trainer = people.add("TR0001", null, Role.TRAINER);
        courses.assigned();
        courses.hire(operator, clock.today());
        asInstallation(service::assignByRule);

        assertThat(as(trainer, trainers::findMine))
                .extracting(PersonReference::id)
                .containsExactly(operator);
    }

    @Test
    void the_preview_says_how_many_are_hit() {
        PersonId trainer = people.add("TR0001", null, Role.TRAINER);
        awaitListeners();
        courses.assigned();
        courses.hire(operator, clock.today());

        assertThat(preview(trainer).people()).isEqualTo(1);
        assertThat(preview(trainer).enrolled()).isZero();
        asInstallation(service::assignByRule);
        assertThat(preview(trainer).enrolled()).isEqualTo(1);
    }

    private RulePreview preview(PersonId viewer) {
        return as(viewer, service::previewRules).stream()
                .filter(preview -> preview.course().key().equals(TestCourses.COURSE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_lesson_is_ticked_by_coming_to_its_end_once() {
        courses.open();
        as(operator, () -> service.markRead(TestCourses.LESSON));
        Instant first = mine().orElseThrow().done().get("greeting");
        clock.goOn(Duration.ofMinutes(5));
        as(operator, () -> service.markRead(TestCourses.LESSON));

        assertThat(mine().orElseThrow().done()).containsOnlyKeys("greeting").containsValue(first);
        assertThat(mine().orElseThrow().next().orElseThrow().key()).isEqualTo("quiz");
        assertThat(count("lesson_read")).isEqualTo(1);
    }

    @Test
    void only_a_passed_quiz_ticks_its_step() {
        courses.open();
        as(operator, () -> service.start(TestCourses.COURSE));
        tell(quiz(false));
        assertThat(done()).isEmpty();

        tell(quiz(true));
        assertThat(done()).containsExactly("quiz");
    }

    @Test
    void only_a_passed_role_play_ticks_its_step() {
        courses.open();
        as(operator, () -> service.start(TestCourses.COURSE));
        for (boolean passed : List.of(false, true)) {
            assertThat(done()).isEmpty();
            tell(new RunFinished(
                    new RunId(UUID.randomUUID()), operator, TestCourses.FAMILY, "a", 70, passed, Instant.EPOCH));
        }

        assertThat(done()).containsExactly("call");
    }

    @Test
    void a_quiz_of_somebody_who_is_not_in_the_course_ticks_nothing() {
        courses.open();
        tell(quiz(true));

        assertThat(count("step_done")).isZero();
    }

    @Test
    void what_was_shown_before_the_enrolment_counts() {
        courses.open();
        as(operator, () -> service.markRead(TestCourses.LESSON));
        database.sql("delete from step_done").update();
        database.sql("delete from enrolment").update();
        as(operator, () -> service.start(TestCourses.COURSE));

        assertThat(done()).containsExactly("greeting");
    }

    @Test
    void a_step_that_a_course_gets_later_is_ticked_by_what_was_shown_before() {
        courses.open();
        as(operator, () -> service.markRead(TestCourses.LESSON));
        Instant read = mine().orElseThrow().done().get("greeting");
        database.sql("delete from step_done").update();
        clock.goOn(Duration.ofDays(1));

        for (int round = 0; round < 2; round++) {
            asInstallation((Runnable) service::catchUp);
            assertThat(mine().orElseThrow().done()).containsOnlyKeys("greeting").containsValue(read);
        }
    }

    @Test
    void an_unknown_course_or_lesson_is_not_found() {
        as(operator, () -> {
            assertThatThrownBy(() -> service.start("nothing")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.markRead("nothing/here")).isInstanceOf(NotFound.class);
        });
    }
}
