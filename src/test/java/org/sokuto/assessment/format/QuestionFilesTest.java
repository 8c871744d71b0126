package org.sokuto.assessment.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sokuto.assessment.scoring.Question;
import org.sokuto.assessment.scoring.QuestionContent;
import org.sokuto.assessment.scoring.QuestionType;
import org.sokuto.shared.LocalText;
import org.sokuto.shared.Messages;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Finding;
import org.sokuto.shared.content.Findings;
import org.sokuto.shared.content.Severity;

class QuestionFilesTest {

    private static final String HEAD = """
            topic: hikari.setup
            title: {ja: 初期設定, en: First setup}
            owner: 研修チーム
            review_by: 2027-03-31
            starter: true
            source: 架空
            pass: 0.8
            minutes: 5
            questions:
            """;

    private static final String TAIL = "  explanation: 解説\n  lesson: hikari/lamp\n  heading: ランプ\n";

    private static final String SINGLE = """
            - key: one
              type: single
              text: 問題文
              options:
                - {key: a, text: はい, correct: true, feedback: そうです}
                - {key: b, text: いいえ}
            """;

    private static final String OTHERS = """
            - key: two
              type: multiple
              text: 問題文
              points: 3
              options:
                - {key: a, text: はい, correct: true}
                - {key: b, text: いいえ, correct: true}
            %1$s- key: three
              type: true_false
              text: 問題文
              answer: true
            %1$s- key: four
              type: short_text
              text: 問題文
              answers: [本人確認, ご本人の確認]
            %1$s- key: five
              type: numeric
              text: 問題文
              answer: 8.50
              tolerance: 0.1
              unit: 日
            %1$s- key: six
              type: ordering
              text: 問題文
              items: [{key: a, text: 一}, {key: b, text: 二}, {key: c, text: 三}]
            %1$s- key: seven
              type: matching
              text: 問題文
              pairs: [{key: a, left: 一, right: 壱}, {key: b, left: 二, right: 弐}, {key: c, left: 三, right: 参}]
            %1$s- key: eight
              type: categorise
              text: 問題文
              categories: [{key: ours, text: 当社}, {key: theirs, text: お客様}]
              items: [{key: a, text: 一, category: ours}, {key: b, text: 二, category: theirs}]
            %1$s""".formatted(TAIL);

    private final Findings findings = new Findings();

    @Test
    void reads_all_eight_types() {
        QuestionFile file = read(HEAD + SINGLE + TAIL + OTHERS);

        assertThat(findings.all()).isEmpty();
        assertThat(file.questions())
                .extracting(question -> question.content().question().type())
                .containsExactly(QuestionType.values());
    }

    @Test
    void keeps_everything_that_is_written_about_a_question() {
        AuthoredQuestion question = read(HEAD + SINGLE + TAIL).questions().getFirst();

        assertThat(question.key()).isEqualTo("one");
        assertThat(question.line()).isEqualTo(10);
        assertThat(question.content())
                .isEqualTo(new QuestionContent(
                        "問題文",
                        1,
                        new Question.Single(List.of(
                                new Question.Option("a", "はい", true, "そうです"),
                                new Question.Option("b", "いいえ", false, null))),
                        "解説",
                        "hikari/lamp",
                        "ランプ"));
    }

    @Test
    void keeps_numbers_as_they_are_written() {
        QuestionFile file = read(HEAD + OTHERS);

        assertThat(file.questions().get(3).content().question())
                .isEqualTo(new Question.Numeric(new BigDecimal("8.50"), new BigDecimal("0.1"), "日"));
        assertThat(file.questions().getFirst().content().points()).isEqualTo(3);
    }

    @Test
    void keeps_the_head_of_the_file() {
        QuestionFile file = read(HEAD + SINGLE + TAIL);

        assertThat(file.topic()).isEqualTo("hikari.setup");
        assertThat(file.header().title()).isEqualTo(new LocalText("初期設定", "First setup"));
        assertThat(file.header().topics()).containsExactly("hikari.setup");
        assertThat(file.header().starter()).isTrue();
        assertThat(file.pass()).isEqualTo(0.8);
        assertThat(file.minutes()).isEqualTo(5);
        assertThat(file.fullKey(file.questions().getFirst())).isEqualTo("hikari.setup/one");
    }

    @ParameterizedTest
    @CsvSource({
        "'topic: hikari.setup', 'topic: hikari.other', Q01, 1",
        "'key: one', 'key: one/half', Y08, 10",
        "'lesson: hikari/lamp', 'lesson: hikari/none', Q04, 17",
        "'lesson: hikari/lamp', 'lesson: lamp', Q04, 17",
        "'heading: ランプ', 'heading: ランプの色', Q05, 18",
        "'key: one', 'key: 一', Y08, 10",
        "'key: one', 'key: one?', Y08, 10",
        "'{key: b,', '{key: a,', Q06, 14",
        "'text: いいえ', 'text: はい', Q07, 14",
        "'correct: true', 'correct: false', Q08, 14",
        "'text: いいえ}', 'text: いいえ, correct: true}', Q09, 14",
        "'    - {key: b, text: いいえ}\n', '', Q14, 14",
        "'type: single', 'type: riddle', Y06, 11",
        "'text: 問題文', 'points: 1', Y07, 10",
        "'explanation: 解説', 'points: 1', Y07, 10",
        "'lesson: hikari/lamp', 'points: 1', Y07, 10",
        "'heading: ランプ', 'points: 1', Y07, 10",
        "'text: 問題文', 'text: 問題文\n  hint: 手がかり', Y05, 13",
        "'text: 問題文', 'text: 問題文\n  points: 0', Y06, 13",
        "'pass: 0.8', 'pass: 1.2', Y06, 7",
        "'pass: 0.8\n', '', Y07, 1",
        "'minutes: 5', 'minutes: 0', Y06, 8",
        "'owner: 研修チーム\n', '', Y07, 1",
        "'review_by: 2027-03-31\n', '', Y07, 1",
        "'source: 架空', 'origin: 架空', Y05, 6"
    })
    void a_fault_is_found_at_its_line(String written, String instead, String code, int line) {
        read((HEAD + SINGLE + TAIL).replace(written, instead.replace("\\n", "\n")));

        assertThat(findings.all())
                .filteredOn(finding -> finding.code().equals(code))
                .extracting(Finding::line, Finding::severity)
                .contains(tuple(line, Severity.ERROR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answers: [本人確認, ご本人の確認] | answers: [] | Q11",
                "answers: [本人確認, ご本人の確認] | answers: ['', 確認] | Q11",
                "answers: [本人確認, ご本人の確認] | answers: [本人確認, 。] | Q11",
                "answer: 8.50 | answer: 八 | Q12",
                "answer: 8.50 | answer: 1e999999999 | Q12",
                "tolerance: 0.1 | tolerance: 1e-9 | Q12",
                "tolerance: 0.1 | tolerance: -1 | Q12",
                "answer: 8.50 | points: 1 | Y07",
                "answer: true | answer: maybe | Y06",
                "answer: true | points: 1 | Y07",
                ", {key: c, text: 三}] | ] | Q14",
                "{key: c, text: 三} | {key: a, text: 三} | Q06",
                "{key: c, text: 三} | {key: c, text: 一} | Q07",
                "right: 参 | right: 弐 | Q07",
                "left: 三 | left: 二 | Q07",
                "category: theirs | category: nobody | Q13",
                ", {key: theirs, text: お客様}] | ] | Q14",
                "text: 二, category: theirs | text: 一, category: theirs | Q07"
            })
    void a_fault_of_one_type_is_found(String written, String instead, String code) {
        read((HEAD + OTHERS).replace(written, instead));

        assertThat(findings.all()).extracting(Finding::code).contains(code);
        assertThat(findings.hasErrors("questions/hikari.setup.yaml")).isTrue();
    }

    @Test
    void of_a_question_without_a_type_nothing_else_of_its_type_is_said() {
        read((HEAD + SINGLE + TAIL).replace("type: single", "type: riddle"));

        assertThat(findings.all()).extracting(Finding::code, Finding::line).containsExactly(tuple("Y06", 11));
    }

    @Test
    void a_title_that_no_list_can_hold_is_found() {
        read((HEAD + SINGLE + TAIL).replace("ja: 初期設定", "ja: " + "長".repeat(201)));

        assertThat(findings.all()).extracting(Finding::code, Finding::line).containsExactly(tuple("Y08", 2));
    }

    @Test
    void a_key_used_twice_in_a_file_is_found() {
        read(HEAD + SINGLE + TAIL + SINGLE + TAIL);

        assertThat(findings.all()).extracting(Finding::code, Finding::line).containsExactly(tuple("Q03", 19));
    }

    @Test
    void a_right_option_that_is_much_longer_than_the_others_is_a_warning() {
        read((HEAD + SINGLE + TAIL).replace("text: はい", "text: はいはいはい"));

        assertThat(findings.all())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("Q10", Severity.WARNING));
    }

    @Test
    void a_right_option_of_one_and_a_half_lengths_is_still_fine() {
        read((HEAD + SINGLE + TAIL).replace("text: はい", "text: はいはい"));

        assertThat(findings.all()).isEmpty();
    }

    @Test
    void a_file_without_questions_is_a_fault() {
        read(HEAD);

        assertThat(findings.hasErrors()).isTrue();
    }

    @Test
    void every_fault_has_words_in_both_languages() {
        read((HEAD + SINGLE + TAIL + SINGLE + OTHERS)
                .replace("lesson: hikari/lamp", "lesson: none")
                .replace("key: b", "key: a")
                .replace("correct: true", "correct: false"));
        Messages messages = new Messages();

        assertThat(findings.all()).hasSizeGreaterThan(6).allSatisfy(finding -> {
            Object[] arguments = finding.arguments().toArray();
            assertThat(messages.text(Locale.JAPANESE, finding.messageKey(), arguments))
                    .isNotBlank();
            assertThat(messages.text(Locale.ENGLISH, finding.messageKey(), arguments))
                    .isNotBlank();
        });
    }

    @Test
    void one_unreadable_file_does_not_hide_the_others() {
        ContentTree tree = tree(HEAD + SINGLE + TAIL);
        tree.add("questions/broken.yaml", "topic: [".getBytes(StandardCharsets.UTF_8), findings);

        assertThat(QuestionFiles.read(tree, findings))
                .extracting(QuestionFile::topic)
                .containsExactly("hikari.setup");
        assertThat(findings.hasErrors("questions/broken.yaml")).isTrue();
    }

    private QuestionFile read(String text) {
        return QuestionFiles.read(tree(text), findings).getFirst();
    }

    private ContentTree tree(String text) {
        ContentTree tree = new ContentTree();
        tree.add("questions/hikari.setup.yaml", text.getBytes(StandardCharsets.UTF_8), findings);
        tree.add(
                "courses/hikari/lessons/lamp.md",
                "---\n---\n本文\n\n## ランプ\n本文".getBytes(StandardCharsets.UTF_8),
                findings);
        return tree;
    }
}
