package org.sokuto.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.assessment.AttemptId;
import org.sokuto.assessment.QuizFinished;
import org.sokuto.curricula.LessonRead;
import org.sokuto.people.PersonId;
import org.sokuto.people.TestCentre;
import org.sokuto.roleplay.RunFinished;
import org.sokuto.roleplay.RunId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What ticks an item of a plan, and what does not. */
class PlanTicksTest extends ApplicationTest {

    private static final String TOPIC = "hikari.setup";
    private static final String LESSON = "hikari/hikari.setup";
    private static final String FAMILY = "printer-setup";
    private static final UUID EVIDENCE = new UUID(7, 7);

    @Autowired
    private PlanTicks ticks;

    @Autowired
    private PlanService service;

    @Autowired
    private TransactionTemplate transaction;

    private TestCentre centre;
    private TestPlans plans;

    @BeforeEach
    void plan() {
        centre = TestCentre.make(people);
        topics.add(TOPIC);
        plans = new TestPlans(database, centre.supervisor(), clock);
        plans.add(centre.first(), topics.id(TOPIC), PlanKind.LESSON, LESSON, 14);
        plans.add(centre.first(), topics.id(TOPIC), PlanKind.QUIZ, TOPIC, 14);
        plans.add(centre.first(), topics.id(TOPIC), PlanKind.ROLEPLAY, FAMILY, 14);
        plans.add(centre.second(), topics.id(TOPIC), PlanKind.QUIZ, TOPIC, 14);
    }

    @Test
    void a_lesson_read_to_its_end_ticks_it() {
        Instant at = later();
        stored(() -> ticks.on(new LessonRead(centre.first(), LESSON, at)));

        assertThat(done(PlanKind.LESSON)).isEqualTo(new PlanItem.Done(at, LESSON));
        assertThat(done(PlanKind.QUIZ)).isNull();
    }

    @Test
    void a_quiz_passed_ticks_it_for_who_passed() {
        Instant at = later();
        stored(() -> ticks.on(quiz(centre.first(), true, at)));

        assertThat(done(PlanKind.QUIZ)).isEqualTo(new PlanItem.Done(at, EVIDENCE.toString()));
        assertThat(as(centre.second(), service::findMine)).allMatch(PlanItem::isOpen);
    }

    @Test
    void a_role_play_passed_in_any_variant_ticks_it() {
        Instant at = later();
        stored(() -> ticks.on(run(true, at)));

        assertThat(done(PlanKind.ROLEPLAY)).isEqualTo(new PlanItem.Done(at, EVIDENCE.toString()));
    }

    @Test
    void what_was_finished_but_not_passed_ticks_nothing() {
        Instant at = later();
        stored(() -> {
            ticks.on(quiz(centre.first(), false, at));
            ticks.on(run(false, at));
        });

        assertThat(as(centre.first(), service::findMine)).hasSize(3).allMatch(PlanItem::isOpen);
    }

    @Test
    void evidence_from_before_the_agreement_ticks_nothing() {
        stored(() -> ticks.on(quiz(centre.first(), true, clock.instant().minusSeconds(60))));

        assertThat(done(PlanKind.QUIZ)).isNull();
    }

    @Test
    void the_first_evidence_counts_and_a_second_one_changes_nothing() {
        Instant at = later();
        stored(() -> ticks.on(quiz(centre.first(), true, at)));
        stored(() -> ticks.on(quiz(centre.first(), true, at.plusSeconds(60))));

        assertThat(done(PlanKind.QUIZ)).isEqualTo(new PlanItem.Done(at, EVIDENCE.toString()));
    }

    @Test
    void what_was_withdrawn_is_not_ticked() {
        List<PlanItem> plan = as(centre.first(), service::findMine);
        plan.forEach(item -> as(centre.supervisor(), () -> service.withdraw(item.id(), "不要になったため")));
        Instant at = later();
        stored(() -> ticks.on(quiz(centre.first(), true, at)));

        assertThat(as(centre.first(), service::findMine)).allMatch(item -> item.done() == null);
    }

    @Test
    void a_tick_is_never_stored_without_its_evidence() {
        assertThatThrownBy(() -> ticks.on(quiz(centre.first(), true, later())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private Instant later() {
        clock.goOn(Duration.ofHours(1));
        return clock.instant();
    }

    private void stored(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    private PlanItem.@Nullable Done done(PlanKind kind) {
        return as(centre.first(), service::findMine).stream()
                .filter(item -> item.kind() == kind)
                .findFirst()
                .orElseThrow()
                .done();
    }

    private static QuizFinished quiz(PersonId person, boolean passed, Instant at) {
        return new QuizFinished(new AttemptId(EVIDENCE), person, TOPIC, passed ? 0.9 : 0.5, passed, at);
    }

    private RunFinished run(boolean passed, Instant at) {
        return new RunFinished(new RunId(EVIDENCE), centre.first(), FAMILY, FAMILY + "-b", 80, passed, at);
    }
}
