package org.sokuto.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sokuto.ApplicationTest;
import org.sokuto.assessment.scoring.QuestionType;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.people.PersonId;
import org.sokuto.people.TestCentre;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class AttemptServiceTest extends ApplicationTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private AttemptService service;

    @Autowired
    private TestQuizzes quizzes;

    private TestCentre centre;
    private PersonId operator;

    @BeforeEach
    void openTheCentre() {
        centre = TestCentre.make(people);
        operator = centre.first();
        quizzes.make();
    }

    @Test
    void an_attempt_shows_every_question_of_its_quiz() {
        AttemptSheet sheet = sheet(quizzes.start(operator, TestQuizzes.ALL));

        assertThat(sheet.entries()).extracting(AttemptSheet.Entry::position).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(sheet.entries()).extracting(entry -> entry.question().type()).containsExactly(QuestionType.values());
        assertThat(sheet.entries()).allSatisfy(entry -> {
            assertThat(entry.isAnswered()).isFalse();
            assertThat(entry.revision()).isZero();
        });
        assertThat(sheet.submitted()).isFalse();
    }

    @Test
    void starting_again_goes_on_with_the_attempt_that_is_running() {
        AttemptId first = quizzes.start(operator, TestQuizzes.ALL);

        assertThat(quizzes.start(operator, TestQuizzes.ALL)).isEqualTo(first);
        assertThat(quizzes.start(operator, TestQuizzes.SMALL)).isNotEqualTo(first);
        assertThat(quizzes.start(centre.second(), TestQuizzes.ALL)).isNotEqualTo(first);
    }

    @Test
    void after_handing_in_another_attempt_can_be_begun() {
        AttemptId first = quizzes.finish(operator, TestQuizzes.SMALL, 1);
        AttemptId second = quizzes.finish(operator, TestQuizzes.SMALL, 2);

        assertThat(second).isNotEqualTo(first);
        assertThat(quizzes.start(operator, TestQuizzes.SMALL)).isNotIn(first, second);
    }

    @Test
    void two_starts_at_once_begin_one_attempt() throws Exception {
        List<AttemptId> begun = atOnce(Collections.nCopies(6, () -> quizzes.start(operator, TestQuizzes.ALL)));

        assertThat(Set.copyOf(begun)).hasSize(1);
        assertThat(count("attempt")).isEqualTo(1);
        assertThat(count("attempt_question")).isEqualTo(8);
    }

    @Test
    void a_running_attempt_can_be_found_by_its_quiz() {
        assertThat(as(operator, () -> service.findRunning(TestQuizzes.SMALL))).isEmpty();
        AttemptId id = quizzes.start(operator, TestQuizzes.SMALL);
        quizzes.saveRight(operator, id, 2);

        assertThat(as(operator, () -> service.findRunning(TestQuizzes.SMALL)))
                .hasValue(new RunningAttempt(id, clock.instant(), 1, 2));
    }

    @Test
    void a_quiz_that_does_not_exist_cannot_be_started() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> quizzes.start(operator, "test.none"));
    }

    @Test
    void what_was_saved_is_shown_again() {
        AttemptId id = quizzes.start(operator, TestQuizzes.ALL);
        for (int position = 1; position <= 8; position++) {
            Response response = quizzes.right(id, position);
            SavedAnswer saved = quizzes.save(operator, id, position, 1, response);

            assertThat(saved).isEqualTo(new SavedAnswer(position, 1, clock.instant(), true));
            assertThat(sheet(id).entries().get(position - 1).response()).isEqualTo(response);
        }
        assertThat(sheet(id).answered()).isEqualTo(8);
    }

    @Test
    void confidence_is_kept_with_the_answer() {
        AttemptId id = quizzes.start(operator, TestQuizzes.SMALL);
        AnswerDraft draft = new AnswerDraft(1, quizzes.right(id, 1), clock.instant(), Confidence.UNSURE);
        as(operator, () -> service.save(id, 1, draft));

        assertThat(sheet(id).entries().getFirst().confidence()).isEqualTo(Confidence.UNSURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01T00:00:00Z", "+300000-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z"})
    void no_clock_of_a_device_keeps_an_answer_from_being_saved(String clientTime) {
        AttemptId id = quizzes.start(operator, TestQuizzes.SMALL);
        AnswerDraft draft = new AnswerDraft(1, quizzes.right(id, 1), Instant.parse(clientTime), null);
        as(operator, () -> service.save(id, 1, draft));

        assertThat(sheet(id).entries().getFirst().revision()).isEqualTo(1);
    }

    @Test
    void a_later_answer_replaces_an_earlier_one_and_not_the_other_way_round() {
        AttemptId id = quizzes.start(operator, TestQuizzes.ALL);
        quizzes.save(operator, id, 4, 2, new Response.Text("二"));
        clock.goOn(Duration.ofSeconds(5));
        SavedAnswer late = quizzes.save(operator, id, 4, 1, new Response.Text("一"));

        assertThat(late.accepted()).isFalse();
        assertThat(late.revision()).isEqualTo(2);
        assertThat(late.savedAt()).isEqualTo(clock.instant().minusSeconds(5));
        assertThat(sheet(id).entries().get(3).response()).isEqualTo(new Response.Text("二"));

        quizzes.save(operator, id, 4, 3, new Response.Text("三"));
        assertThat(sheet(id).entries().get(3).response()).isEqualTo(new Response.Text("三"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void answers_come_to_the_same_in_whatever_order_and_however_often_they_arrive(int seed) {
        AttemptId id = quizzes.start(operator, TestQuizzes.ALL);
        List<Integer> revisions = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 2, 5));
        Collections.shuffle(revisions, new Random(seed));
        int highest = 0;
        for (int revision : revisions) {
            SavedAnswer saved = quizzes.save(operator, id, 4, revision, new Response.Text("第" + revision));
            highest = Math.max(highest, revision);
            assertThat(saved.revision()).isEqualTo(highest);
            assertThat(saved.accepted()).isEqualTo(revision == highest);
        }

        assertThat(sheet(id).entries().get(3).response()).isEqualTo(new Response.Text("第6"));
    }

    @Test
    void a_repeat_is_harmless() {
        AttemptId id = quizzes.start(operator, TestQuizzes.ALL);
        SavedAnswer first = quizzes.save(operator, id, 4, 1, new Response.Text("一"));
        clock.goOn(Duration.ofSeconds(5));

        assertThat(quizzes.save(operator, id, 4, 1, new Response.Text("一"))).isEqualTo(first);
    }

    @Test
    void of_two_windows_with_the_same_revision_the_second_is_told() {
        AttemptId id = quizzes.start(operator, TestQuizzes.ALL);
        quizzes.save(operator, id, 4, 1, new Response.Text("左"));

        assertThat(quizzes.save(operator, id, 4, 1, new Response.Text("右")).accepted())
                .isFalse();
        assertThat(sheet(id).entries().get(3).response()).isEqualTo(new Response.Text("左"));
    }

    @Test
    void an_answer_can_be_taken_back() {
        AttemptId id = quizzes.start(operator, TestQuizzes.SMALL);
        quizzes.saveRight(operator, id, 1);
        quizzes.save(operator, id, 1, 2, new Response.Choice(Set.of()));

        assertThat(sheet(id).entries().getFirst().isAnswered()).isFalse();
    }

    @Test
    void an_answer_that_does_not_fit_is_refused_and_nothing_is_stored() {
        AttemptId id = quizzes.start(operator, TestQuizzes.SMALL);
        for (Response unfit : List.of(new Response.Text("a"), new Response.Choice(Set.of("a")))) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> quizzes.save(operator, id, 1, 1, unfit));
        }
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> quizzes.save(operator, id, 1, 0, quizzes.right(id, 1)));

        assertThat(sheet(id).entries().getFirst().revision()).isZero();
    }

    @Test
    void a_position_that_does_not_exist_is_not_found() {
        AttemptId id = quizzes.start(operator, TestQuizzes.SMALL);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> quizzes.save(operator, id, 3, 1, new Response.Text("")));
    }

    @Test
    void nobody_else_finds_an_attempt() {
        AttemptId id = quizzes.start(operator, TestQuizzes.SMALL);
        Response right = quizzes.right(id, 1);
        for (PersonId other : List.of(
                centre.second(), centre.supervisor(), centre.trainer(), centre.manager(), centre.administrator())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(other, () -> service.find(id)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> quizzes.save(other, id, 1, 1, right));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(other, () -> service.submit(id)));
        }
        assertThat(sheet(id).answered()).isZero();
    }

    @Test
    void handing_in_marks_and_tells_it_once() {
        AttemptId id = quizzes.start(operator, TestQuizzes.SMALL);
        quizzes.saveRight(operator, id, 1);
        quizzes.saveRight(operator, id, 2);
        AttemptReceipt receipt = as(operator, () -> service.submit(id));
        clock.goOn(Duration.ofHours(1));
        AttemptReceipt again = as(operator, () -> service.submit(id));

        assertThat(receipt.share()).isEqualTo(1);
        assertThat(receipt.passed()).isTrue();
        assertThat(again).isEqualTo(receipt);
        assertThat(quizzes.events())
                .containsExactly(new QuizFinished(id, operator, TestQuizzes.SMALL, 1, true, receipt.submittedAt()));
        assertThat(database.sql("select sum(parts) from attempt_question")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2 * 840);
    }

    @Test
    void many_who_hand_in_at_once_get_the_same_receipt() throws Exception {
        AttemptId id = quizzes.start(operator, TestQuizzes.SMALL);
        List<AttemptReceipt> receipts = atOnce(Collections.nCopies(6, () -> as(operator, () -> service.submit(id))));

        assertThat(Set.copyOf(receipts)).hasSize(1);
        assertThat(quizzes.events()).hasSize(1);
    }

    @Test
    void nothing_is_saved_after_handing_in() {
        AttemptId id = quizzes.finish(operator, TestQuizzes.SMALL, 1);
        Response right = quizzes.right(id, 2);

        assertThatExceptionOfType(AttemptClosed.class).isThrownBy(() -> quizzes.save(operator, id, 2, 1, right));
        assertThat(sheet(id).submitted()).isTrue();
        assertThat(sheet(id).answered()).isEqualTo(1);
    }

    /** The promise behind the word: whoever was told that an answer is saved finds it marked. */
    @Test
    void every_answer_that_was_acknowledged_is_marked_even_while_handing_in() throws Exception {
        for (int round = 0; round < 5; round++) {
            AttemptId id = quizzes.start(operator, TestQuizzes.ALL);
            List<Callable<Boolean>> work = new ArrayList<>();
            IntStream.rangeClosed(1, 8)
                    .forEach(position -> work.add(() -> {
                        try {
                            return quizzes.saveRight(operator, id, position).accepted();
                        } catch (AttemptClosed tooLate) {
                            return false;
                        }
                    }));
            work.add(4, () -> as(operator, () -> service.submit(id)).passed());
            List<Boolean> acknowledged = atOnce(work);
            acknowledged.remove(4);

            assertThat(result(operator, id).entries())
                    .extracting(entry -> entry.mark().isRight())
                    .containsExactlyElementsOf(acknowledged);
        }
    }

    @Test
    void an_attempt_stays_as_it_was_begun_whatever_authors_write_meanwhile() {
        AttemptId id = quizzes.start(operator, TestQuizzes.ALL);
        String before = json(id);
        String edited = TestQuizzes.all();
        for (int edit = 0; edit < 3; edit++) {
            edited = edited.replace("名乗る", "名乗る" + edit)
                    .replace("{key: b, text: 保留する, feedback: 先に名乗ります。}", "{key: z, text: 切る}");
            assertThat(quizzes.load(TestQuizzes.ALL, edited).hasErrors()).isFalse();
        }
        quizzes.load(TestQuizzes.ALL, TestQuizzes.small().replace("test.small", TestQuizzes.ALL));

        assertThat(json(id)).isEqualTo(before);
        assertThat(quizzes.saveRight(operator, id, 8).accepted()).isTrue();
        as(operator, () -> service.submit(id));
        assertThat(result(operator, id).entries()).hasSize(8);
        assertThat(sheet(quizzes.start(operator, TestQuizzes.ALL)).entries()).hasSize(2);
    }

    @Test
    void nothing_but_the_database_decides_how_an_attempt_looks() {
        AttemptId id = quizzes.start(operator, TestQuizzes.ALL);
        List<AttemptSheet.Entry> afterRestart = new Attempts(database)
                .questions(id).stream().map(AttemptQuestion::shown).toList();

        assertThat(afterRestart).isEqualTo(sheet(id).entries());
    }

    private AttemptSheet sheet(AttemptId id) {
        return as(operator, () -> service.find(id));
    }

    private AttemptResult result(PersonId viewer, AttemptId id) {
        return as(viewer, () -> service.result(id));
    }

    private String json(AttemptId id) {
        return JSON.writeValueAsString(sheet(id).entries());
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            for (Future<T> result : threads.invokeAll(work)) {
                results.add(result.get());
            }
        }
        return results;
    }
}
