package org.sokuto.curricula.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sokuto.shared.Messages;
import org.sokuto.shared.content.ContentChecker;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Finding;
import org.sokuto.shared.content.Findings;

/** Each thing that can be wrong in a course is named with file and line. */
class BrokenContentTest {

    private static final String HEADER = """
            owner: 研修チーム
            review_by: 2027-03-31
            starter: true
            source: 架空
            """;
    private static final String COURSE = "courses/net/course.yaml";
    private static final String LESSON = "courses/net/lessons/net.plan.md";
    private static final String SHEET = "rubrics/seen.yaml";
    private static final String QUESTIONS = "questions/net.plan.yaml";

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Messages messages = new Messages();

    @BeforeEach
    void write() {
        files.put("topics.yaml", """
                roots:
                  - {code: conduct, title: {ja: 応対, en: Conduct}}
                products:
                  - code: net
                    title: {ja: 回線, en: Line}
                    topics:
                      - {code: net.plan, title: {ja: 料金, en: Prices}}
                """);
        files.put(COURSE, """
                key: net
                title: {ja: 回線, en: Line}
                summary: {ja: 回線を学ぶ, en: Learn the line}
                topics: [net.plan]
                product: net
                """ + HEADER + """
                assign: {role: OPERATOR, hired_within_days: 60, due_days: 30}
                steps:
                  - {key: plan, kind: lesson, lesson: net.plan}
                  - {key: quiz, kind: quiz, topic: net.plan, pass: 0.8, minutes: 5, title: {ja: 確かめ, en: Check}}
                  - {key: seen, kind: signoff, sheet: seen, minutes: 20, title: {ja: 観察, en: Seen}}
                """);
        files.put(LESSON, """
                ---
                title: {ja: 料金, en: Prices}
                topics: [net.plan]
                minutes: 3
                """ + HEADER + """
                ---
                はじめの文。

                ## 金額
                金額の文。
                """);
        files.put(SHEET, """
                key: seen
                kind: observation
                title: {ja: 観察, en: Seen}
                topics: [conduct]
                """ + HEADER + """
                items:
                  - {key: greeting, title: {ja: 名乗り, en: Greeting}, anchors: [a, b, c, d]}
                pass: 2
                """);
        files.put(QUESTIONS, """
                topic: net.plan
                title: {ja: 料金, en: Prices}
                """ + HEADER + """
                pass: 0.8
                minutes: 5
                questions:
                  - key: price
                    type: true_false
                    text: 正しいですか。
                    answer: true
                    explanation: 正しいです。
                    lesson: net/net.plan
                    heading: 金額
                """);
    }

    private CheckReport check(ContentChecker... more) {
        Findings findings = new Findings();
        ContentTree tree = new ContentTree();
        files.forEach((path, text) -> tree.add(path, text.getBytes(StandardCharsets.UTF_8), findings));
        return ContentCheck.check(tree, findings, List.of(more));
    }

    private List<String> found() {
        return check().findings().stream()
                .map(finding -> finding.file() + ":" + finding.line() + " " + finding.code())
                .toList();
    }

    private void change(String path, String from, String to) {
        String text = files.get(path);
        assertThat(text).contains(from);
        files.put(path, text.replace(from, to));
    }

    @Test
    void content_without_faults_is_counted() {
        assertThat(check().findings()).isEmpty();
        assertThat(check().counts())
                .containsEntry("topics", 3)
                .containsEntry("courses", 1)
                .containsEntry("lessons", 1)
                .containsEntry("questions", 1)
                .containsEntry("sheets", 1)
                .containsEntry("scenarios", 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            courses/net/course.yaml         | 'lesson: net.plan}'      | 'lesson: other}'         | courses/net/course.yaml:12 C09
            courses/net/course.yaml         | 'topic: net.plan, pass'  | 'topic: conduct, pass'   | courses/net/course.yaml:13 C09
            courses/net/course.yaml         | 'pass: 0.8'              | 'pass: 0.7'              | courses/net/course.yaml:13 C11
            courses/net/course.yaml         | 'sheet: seen'            | 'sheet: unseen'          | courses/net/course.yaml:14 C09
            courses/net/course.yaml         | 'key: seen'              | 'key: quiz'              | courses/net/course.yaml:14 C02
            courses/net/course.yaml         | 'topic: net.plan, '      | ''                       | courses/net/course.yaml:13 C03
            courses/net/course.yaml         | 'topics: [net.plan]'     | 'topics: [net.other]'    | courses/net/course.yaml:4 C10
            courses/net/course.yaml         | 'product: net'           | 'product: conduct'       | courses/net/course.yaml:5 C10
            courses/net/course.yaml         | 'role: OPERATOR'         | 'role: BOSS'             | courses/net/course.yaml:10 Y06
            courses/net/course.yaml         | 'kind: signoff'          | 'kind: exam'             | courses/net/course.yaml:14 Y06
            courses/net/lessons/net.plan.md | 'minutes: 3'             | 'minutes: long'          | courses/net/lessons/net.plan.md:4 Y06
            courses/net/lessons/net.plan.md | 'topics: [net.plan]'     | 'topics: [net]'          |
            courses/net/lessons/net.plan.md | 'はじめの文。'              | '<b>はじめ</b>'            | courses/net/lessons/net.plan.md:10 C05
            courses/net/lessons/net.plan.md | 'はじめの文。'              | '[ここ](https://a.test)'  | courses/net/lessons/net.plan.md:10 C05
            courses/net/lessons/net.plan.md | 'はじめの文。'              | '# 大きい見出し'            | courses/net/lessons/net.plan.md:10 C05
            courses/net/lessons/net.plan.md | 'はじめの文。'              | '### 金額'                | courses/net/lessons/net.plan.md:12 C02
            courses/net/lessons/net.plan.md | 'topics: [net.plan]'     | 'topics: [net.other]'    | courses/net/lessons/net.plan.md:3 C10
            courses/net/course.yaml         | 'key: seen'              | 'key: seen/twice'        | courses/net/course.yaml:14 Y08
            rubrics/seen.yaml               | 'kind: observation'      | 'kind: looking'          | rubrics/seen.yaml:2 C06
            rubrics/seen.yaml               | '[a, b, c, d]'           | '[a, b, c]'              | rubrics/seen.yaml:10 C07
            rubrics/seen.yaml               | 'key: seen'              | 'key: unseen'            | rubrics/seen.yaml:1 E02
            rubrics/seen.yaml               | 'pass: 2'                | 'pass: 4'                | rubrics/seen.yaml:11 Y06
            questions/net.plan.yaml         | 'heading: 金額'            | 'heading: 値段'           | questions/net.plan.yaml:16 Q05
            questions/net.plan.yaml         | 'lesson: net/net.plan'   | 'lesson: net/other'      | questions/net.plan.yaml:15 Q04
            topics.yaml                     | 'code: net.plan'         | 'code: net'              | topics.yaml:7 C02
            """)
    void a_fault_is_named_where_it_is(String path, String from, String to, String expected) {
        change(path, from, to);

        if (expected == null) {
            assertThat(found()).isEmpty();
        } else {
            assertThat(found()).contains(expected);
        }
    }

    @Test
    void a_question_on_an_unknown_topic_is_named() {
        files.put("questions/other.yaml", files.get(QUESTIONS).replace("topic: net.plan", "topic: other"));

        assertThat(found()).contains("questions/other.yaml:1 C10");
    }

    @Test
    void a_lesson_without_a_head_is_named() {
        files.put(LESSON, "はじめの文。\n");

        assertThat(found()).contains(LESSON + ":1 C04", COURSE + ":12 C09");
    }

    @Test
    void a_blank_behind_the_line_that_ends_the_head_changes_nothing() {
        change(LESSON, "---\nはじめの文。", "--- \nはじめの文。");

        assertThat(found()).isEmpty();
    }

    @Test
    void of_a_step_without_a_kind_nothing_else_is_said() {
        change(COURSE, "kind: signoff", "kind: exam");

        assertThat(found()).containsExactly(COURSE + ":14 Y06");
    }

    @Test
    void a_lesson_without_text_is_named() {
        change(LESSON, "はじめの文。\n\n## 金額\n金額の文。\n", "");

        assertThat(found()).contains(LESSON + ":10 C05");
    }

    @Test
    void content_without_topics_is_named() {
        files.remove("topics.yaml");

        assertThat(found()).contains("topics.yaml:1 C01", LESSON + ":3 C10");
    }

    @Test
    void a_lesson_that_no_course_uses_is_only_a_warning() {
        files.put("courses/net/lessons/more.md", files.get(LESSON));

        assertThat(found()).containsExactly("courses/net/lessons/more.md:1 C12");
        assertThat(check().hasErrors()).isFalse();
    }

    @Test
    void files_in_unknown_places_are_named() {
        files.put("lesson/net.plan.md", "x");
        files.put("courses/net/extra.yaml", "x: 1");
        files.put("notes.txt", "x");
        files.put(".gitkeep", "");
        files.put("README.md", "x");

        assertThat(found())
                .containsExactly("courses/net/extra.yaml:1 C08", "lesson/net.plan.md:1 C08", "notes.txt:1 C08");
    }

    @Test
    void a_file_that_is_no_yaml_is_named_once_and_the_others_are_read() {
        files.put(SHEET, "key: [");

        assertThat(found()).filteredOn(finding -> finding.startsWith(SHEET)).hasSize(1);
        assertThat(check().counts()).containsEntry("lessons", 1);
    }

    @Test
    void other_modules_add_their_kinds() {
        CheckReport report = check(new ContentChecker() {
            @Override
            public String kind() {
                return "levels";
            }

            @Override
            public int check(ContentTree content, Findings findings) {
                findings.warning("levels/l1.yaml", 3, "L01", "content.Y03");
                return 7;
            }
        });

        assertThat(report.counts()).containsEntry("levels", 7);
        assertThat(report.findings()).extracting(Finding::code).containsExactly("L01");
    }

    @Test
    void every_fault_can_be_said_in_both_languages() {
        change(COURSE, "lesson: net.plan}", "lesson: other}");
        change(LESSON, "はじめの文。", "<b>");
        for (Finding finding : check().findings()) {
            for (Locale language : Messages.LANGUAGES) {
                assertThat(messages.text(
                                language,
                                finding.messageKey(),
                                finding.arguments().toArray()))
                        .isNotBlank();
            }
        }
    }
}
