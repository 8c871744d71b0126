package org.sokuto.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.assessment.format.QuestionFiles;
import org.sokuto.people.access.Role;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.LocalText;
import org.sokuto.shared.ShippedContent;
import org.sokuto.shared.content.Finding;
import org.sokuto.shared.content.Findings;
import org.springframework.beans.factory.annotation.Autowired;

class QuestionLoaderTest extends ApplicationTest {

    @Autowired
    private TestQuizzes quizzes;

    @Autowired
    private QuizCatalogue catalogue;

    @Autowired
    private ShippedContent shipped;

    @BeforeEach
    void load() {
        quizzes.make();
    }

    @Test
    void a_file_becomes_the_quiz_of_its_topic() {
        assertThat(quiz(TestQuizzes.ALL))
                .isEqualTo(new QuizItem(
                        TestQuizzes.ALL, new LocalText("全種類", "Test quiz"), TestQuizzes.ALL, 8, 3, 0.8, true));
    }

    @Test
    void loading_the_same_again_changes_nothing() {
        List<UUID> before = versions();
        quizzes.load(TestQuizzes.ALL, TestQuizzes.all());

        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void only_the_question_that_was_changed_gets_a_version() {
        int before = versions().size();
        quizzes.load(TestQuizzes.ALL, TestQuizzes.all().replace("期限は何日ですか。", "期限は、着いてから何日ですか。"));

        assertThat(versions()).hasSize(before + 1);
        assertThat(lineages("test.all/numeric"))
                .hasSize(2)
                .containsOnly(lineages("test.all/numeric").getFirst());
    }

    @Test
    void another_right_answer_begins_another_lineage() {
        quizzes.load(TestQuizzes.ALL, TestQuizzes.all().replace("answer: 8", "answer: 10"));

        assertThat(lineages("test.all/numeric")).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void what_was_written_before_stays_readable() {
        quizzes.load(TestQuizzes.ALL, TestQuizzes.all().replace("answer: 8", "answer: 10"));

        assertThat(database.sql("""
                        select v.content from question_version v join question q on q.id = v.question_id
                        where q.question_key = 'test.all/numeric' order by v.number""").query(String.class).list())
                .extracting(json ->
                        AssessmentJson.content(json).question().solution().toString())
                .containsExactly("[8, 0]", "[1E+1, 0]");
    }

    @Test
    void a_broken_file_leaves_what_was_there() {
        Findings findings = quizzes.load(TestQuizzes.ALL, TestQuizzes.all().replace("correct: true", "correct: false"));

        assertThat(findings.hasErrors()).isTrue();
        assertThat(quiz(TestQuizzes.ALL).questions()).isEqualTo(8);
        assertThat(lineages("test.all/single")).hasSize(1);
    }

    @Test
    void a_question_taken_out_of_the_file_is_asked_no_more() {
        String text = TestQuizzes.small();
        quizzes.load(TestQuizzes.SMALL, text.substring(0, text.indexOf("- key: two")));

        assertThat(quiz(TestQuizzes.SMALL).questions()).isEqualTo(1);
        assertThat(lineages("test.small/two")).hasSize(1);
    }

    @Test
    void a_quiz_can_only_be_made_of_questions_there_are() {
        LocalText title = new LocalText("確かめ", "Check");
        for (List<String> keys : List.of(List.of("test.small/one", "test.small/none"), List.<String>of())) {
            QuizDefinition definition = new QuizDefinition("test.course/quiz", title, null, keys, 5, 0.8, true);
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> asInstallation(() -> catalogue.define(definition)));
        }
        assertThat(asInstallation(() -> catalogue.find("test.course/quiz"))).isEmpty();
    }

    @Test
    void quizzes_are_found_by_topic() {
        var anybody = people.add("OP0001", null, Role.OPERATOR);

        assertThat(as(anybody, () -> catalogue.findByTopics(List.of(TestQuizzes.SMALL, "test.none"))))
                .extracting(QuizItem::key)
                .containsExactly(TestQuizzes.SMALL);
        assertThat(as(anybody, () -> catalogue.findByTopics(List.of()))).isEmpty();
        assertThat(as(anybody, catalogue::findAll))
                .extracting(QuizItem::key)
                .contains(TestQuizzes.ALL, TestQuizzes.SMALL)
                .isSorted();
    }

    @Test
    void everything_that_comes_with_the_program_can_be_used() {
        Findings findings = new Findings();
        int files = QuestionFiles.read(shipped.read(findings), findings).size();

        assertThat(findings.all())
                .filteredOn(finding -> finding.file().startsWith("questions/"))
                .filteredOn(Finding::isError)
                .isEmpty();
        assertThat(asInstallation(catalogue::findAll))
                .filteredOn(
                        quiz -> quiz.key().equals(quiz.topic()) && !quiz.key().startsWith("test."))
                .hasSize(files);
    }

    private QuizItem quiz(String key) {
        return asInstallation(() -> catalogue.find(key)).orElseThrow();
    }

    private List<UUID> versions() {
        return database.sql("select id from question_version order by id")
                .query(UUID.class)
                .list();
    }

    private List<UUID> lineages(String question) {
        return database.sql("""
                        select v.lineage from question_version v join question q on q.id = v.question_id
                        where q.question_key = :key order by v.number""").param("key", question).query(UUID.class).list();
    }
}
