package org.sokuto.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sokuto.ApplicationTest;
import org.sokuto.assessment.scoring.Mark;
import org.sokuto.assessment.scoring.Question;
import org.sokuto.assessment.scoring.QuestionContent;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.people.PersonId;
import org.sokuto.people.TestCentre;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.shared.LocalText;
import org.sokuto.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class AttemptResultTest extends ApplicationTest {

    @Autowired
    private AttemptService service;

    @Autowired
    private QuizResults results;

    @Autowired
    private QuizCatalogue catalogue;

    @Autowired
    private TrainerAssignments trainers;

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

    /** 0.8 of eight points are 6.4. */
    @ParameterizedTest
    @CsvSource({"8, true, 0", "7, true, 0", "6, false, 1", "5, false, 2", "0, false, 7"})
    void says_whether_it_is_passed_and_how_many_questions_are_missing(int right, boolean passed, int missing) {
        AttemptResult result = result(operator, quizzes.finish(operator, TestQuizzes.ALL, right));

        assertThat(result.passed()).isEqualTo(passed);
        assertThat(result.missing()).isEqualTo(missing);
        assertThat(result.share()).isEqualTo(right / 8.0);
        assertThat(result.passShare()).isEqualTo(0.8);
    }

    @Test
    void exactly_the_share_that_is_asked_for_is_enough() {
        quizzes.load(TestQuizzes.SMALL, TestQuizzes.small().replace("pass: 1.0", "pass: 0.5"));

        assertThat(result(operator, quizzes.finish(operator, TestQuizzes.SMALL, 1))
                        .passed())
                .isTrue();
    }

    @Test
    void each_question_tells_what_was_answered_what_is_right_and_why() {
        AttemptResult.Entry first = result(operator, quizzes.finish(operator, TestQuizzes.ALL, 1))
                .entries()
                .getFirst();

        assertThat(first.response()).isEqualTo(new Response.Choice(Set.of("a")));
        assertThat(first.content().explanation()).isEqualTo("解説の文です。");
        assertThat(first.content().lesson()).isEqualTo("test/lesson");
        assertThat(first.content().heading()).isEqualTo("見出し");
        assertThat(first.mark().options())
                .filteredOn(Mark.OptionMark::chosen)
                .extracting(Mark.OptionMark::feedback)
                .containsExactly("そのとおりです。");
    }

    @Test
    void options_are_told_in_the_order_in_which_they_were_shown() {
        AttemptId id = quizzes.finish(operator, TestQuizzes.ALL, 2);
        AttemptSheet sheet = as(operator, () -> service.find(id));

        assertThat(result(operator, id).entries().get(1).mark().options())
                .extracting(Mark.OptionMark::text)
                .containsExactlyElementsOf(sheet.entries().get(1).question().options().stream()
                        .map(option -> option.text())
                        .toList());
    }

    @Test
    void points_are_told_by_topic() {
        asInstallation(() -> catalogue.define(new QuizDefinition(
                "test.course/quiz",
                new LocalText("コースの確かめ", "Course check"),
                null,
                List.of("test.small/one", "test.all/single", "test.small/two"),
                5,
                0.8,
                true)));
        AttemptResult result = result(operator, quizzes.finish(operator, "test.course/quiz", 2));

        assertThat(result.topics())
                .containsExactly(
                        new AttemptResult.TopicShare(new LocalText("小さな確かめ", "Test quiz"), 840, 1680, 2),
                        new AttemptResult.TopicShare(new LocalText("全種類", "Test quiz"), 840, 840, 1));
    }

    @Test
    void a_mark_is_computed_again_from_what_was_shown_and_answered() {
        AttemptId id = quizzes.finish(operator, TestQuizzes.ALL, 5);
        List<Integer> stored = database.sql(
                        "select parts from attempt_question where attempt_id = :id order by position")
                .param("id", id.value())
                .query(Integer.class)
                .list();

        assertThat(result(operator, id).entries())
                .extracting(entry -> entry.mark().parts())
                .containsExactlyElementsOf(stored);
    }

    @Test
    void there_is_no_result_before_it_is_handed_in() {
        AttemptId id = quizzes.start(operator, TestQuizzes.SMALL);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> result(operator, id));
        assertThat(as(operator, results::findMine)).isEmpty();
    }

    @Test
    void those_who_train_and_lead_a_person_read_the_result_and_nobody_else() {
        AttemptId id = quizzes.finish(operator, TestQuizzes.SMALL, 2);
        as(centre.supervisor(), () -> trainers.assign(centre.trainer(), operator));
        for (PersonId reader : List.of(operator, centre.supervisor(), centre.trainer())) {
            assertThat(result(reader, id).person()).isEqualTo(operator);
            assertThat(as(reader, () -> results.find(List.of(operator), List.of(TestQuizzes.SMALL))))
                    .hasSize(1);
        }
        for (PersonId other :
                List.of(centre.second(), centre.eastManager(), centre.manager(), centre.administrator())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> result(other, id));
        }
        assertThat(as(centre.second(), () -> results.find(List.of(operator), List.of(TestQuizzes.SMALL))))
                .isEmpty();
    }

    @Test
    void a_trainer_without_the_person_and_a_supervisor_of_others_read_nothing() {
        PersonId far = centre.otherUnit();
        AttemptId id = quizzes.finish(far, TestQuizzes.SMALL, 2);
        for (PersonId other : List.of(centre.trainer(), centre.supervisor())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> result(other, id));
            assertThat(as(other, () -> results.find(List.of(far), List.of(TestQuizzes.SMALL))))
                    .isEmpty();
        }
    }

    @Test
    void everybody_reads_the_own_results_the_latest_first() {
        AttemptId first = quizzes.finish(centre.manager(), TestQuizzes.SMALL, 1);
        clock.goOn(Duration.ofMinutes(1));
        AttemptId second = quizzes.finish(centre.manager(), TestQuizzes.SMALL, 2);

        assertThat(as(centre.manager(), results::findMine))
                .extracting(QuizResult::attempt, QuizResult::share, QuizResult::passed)
                .containsExactly(tuple(second, 1.0, true), tuple(first, 0.5, false));
        assertThat(result(centre.manager(), first).missing()).isEqualTo(1);
    }

    @Test
    void the_installation_reads_the_evidence_of_many() {
        quizzes.finish(operator, TestQuizzes.SMALL, 2);
        quizzes.finish(centre.otherUnit(), TestQuizzes.ALL, 8);

        List<PersonId> both = List.of(operator, centre.otherUnit());
        assertThat(asInstallation(() -> results.find(both, List.of(TestQuizzes.SMALL, TestQuizzes.ALL))))
                .extracting(QuizResult::person)
                .containsExactlyInAnyOrderElementsOf(both);
        assertThat(asInstallation(() -> results.find(both, List.of()))).isEmpty();
        assertThat(asInstallation(() -> results.find(List.of(), List.of(TestQuizzes.SMALL))))
                .isEmpty();
    }

    @Test
    void what_is_given_to_take_a_quiz_has_no_place_for_what_is_right() {
        Set<Class<?>> types = new HashSet<>();
        collect(AttemptSheet.class, types);

        assertThat(types)
                .contains(AttemptSheet.Entry.class)
                .doesNotContain(QuestionContent.class, Question.Option.class, Mark.class)
                .noneMatch(Question.class::isAssignableFrom);
    }

    @Test
    void no_sheet_says_a_word_of_what_the_result_will_say() {
        for (int round = 0; round < 30; round++) {
            AttemptId id = quizzes.start(operator, TestQuizzes.ALL);
            String sheet = JsonMapper.builder().build().writeValueAsString(as(operator, () -> service.find(id)));
            assertThat(sheet)
                    .contains("名乗る")
                    .doesNotContain("そのとおり", "解説", "本人確認\"", "ご本人の確認", "correct", "\"a\"", "\"b\"");
            as(operator, () -> service.submit(id));
        }
    }

    private AttemptResult result(PersonId viewer, AttemptId id) {
        return as(viewer, () -> service.result(id));
    }

    /** All records that can be reached from one. */
    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            List.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type instanceof Class<?> raw && !Collection.class.isAssignableFrom(raw) && found.add(raw)) {
            if (raw.isRecord()) {
                for (RecordComponent component : raw.getRecordComponents()) {
                    collect(component.getGenericType(), found);
                }
            }
        }
    }
}
