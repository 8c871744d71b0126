package org.sokuto.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.assessment.TestQuizzes;
import org.sokuto.certification.policy.Proof;
import org.sokuto.curricula.SignOffService;
import org.sokuto.curricula.TestCourses;
import org.sokuto.people.PersonId;
import org.sokuto.people.TestCentre;
import org.sokuto.roleplay.RunFinished;
import org.sokuto.roleplay.RunId;
import org.sokuto.shared.content.Findings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Evidence from where it is really recorded, and the award that follows its news. */
class AwardListenerTest extends ApplicationTest {

    private static final String RULE = TestCertification.source("l1")
            .replace("quiz: start/quiz, share: 0.8", "quiz: test.small, share: 1")
            .replace("sheet: first-calls", "sheet: " + TestCourses.SHEET);

    @Autowired
    private RuleLoader loader;

    @Autowired
    private Standings standings;

    @Autowired
    private SignOffService signOffs;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestQuizzes quizzes;

    @Autowired
    private TestCourses courses;

    private TestCentre centre;
    private PersonId person;

    @BeforeEach
    void putRulesInForce() {
        centre = TestCentre.make(people);
        person = centre.first();
        quizzes.make();
        courses.open();
        courses.assignTrainer(centre.trainer(), person);
        loader.load(TestCertification.tree(Map.of("l1", RULE)), new Findings());
    }

    @AfterEach
    void restoreRules() {
        certification.restore();
    }

    private void signOff() {
        as(
                centre.trainer(),
                () -> signOffs.record(person, TestCourses.SHEET, Map.of("greeting", 3, "identity", 3), "よく聞けていました"));
    }

    private void awaitAward() {
        await().untilAsserted(() -> assertThat(count("award")).isEqualTo(1));
    }

    private void finishRun() {
        RunFinished finished = new RunFinished(
                new RunId(certification.run(person, "printer", true)),
                person,
                "printer",
                "printer-a",
                80,
                true,
                clock.instant());
        transaction.executeWithoutResult(status -> events.publishEvent(finished));
    }

    @Test
    void a_quiz_that_completes_it_is_followed_by_the_award() {
        certification.run(person, "printer", true);
        signOff();
        UUID attempt = quizzes.finish(person, TestQuizzes.SMALL, 2).value();

        awaitAward();
        assertThat(standings.of(person).levels().getFirst().evaluation().proofs())
                .extracting(Proof::id)
                .contains(attempt);
    }

    @Test
    void a_sign_off_that_completes_it_is_followed_by_the_award() {
        certification.run(person, "printer", true);
        quizzes.finish(person, TestQuizzes.SMALL, 2);
        signOff();

        awaitAward();
    }

    @Test
    void a_role_play_that_completes_it_is_followed_by_the_award() {
        quizzes.finish(person, TestQuizzes.SMALL, 2);
        signOff();
        finishRun();

        awaitAward();
    }

    @Test
    void of_two_proofs_at_the_same_time_the_second_sees_the_first() throws Exception {
        certification.run(person, "printer", true);
        try (ExecutorService elsewhere = Executors.newSingleThreadExecutor()) {
            Future<?> quiz = transaction.execute(status -> {
                signOff();
                Future<?> finishing = elsewhere.submit(() -> quizzes.finish(person, TestQuizzes.SMALL, 2));
                assertThatThrownBy(() -> finishing.get(500, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
                return finishing;
            });
            quiz.get();
        }

        awaitAward();
    }

    @Test
    void a_quiz_below_the_share_does_not_count() {
        quizzes.finish(person, TestQuizzes.SMALL, 1);

        assertThat(standings
                        .of(person)
                        .levels()
                        .getFirst()
                        .evaluation()
                        .states()
                        .getFirst())
                .satisfies(state -> {
                    assertThat(state.isMet()).isFalse();
                    assertThat(state.tried()).hasSize(1);
                });
    }
}
