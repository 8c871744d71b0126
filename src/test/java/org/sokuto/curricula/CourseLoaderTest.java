package org.sokuto.curricula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.assessment.QuizCatalogue;
import org.sokuto.shared.ShippedContent;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.springframework.beans.factory.annotation.Autowired;

/** What of the content comes into force, and what stays out. */
class CourseLoaderTest extends ApplicationTest {

    private static final String HEADER = "owner: 研修チーム\nreview_by: 2027-03-31\nstarter: true\nsource: 架空\n";
    private static final String COURSE = "courses/test-own/course.yaml";
    private static final String LESSON = "courses/test-own/lessons/one.md";

    @Autowired
    private CourseLoader loader;

    @Autowired
    private CourseStore store;

    @Autowired
    private QuizCatalogue quizzes;

    @Autowired
    private ShippedContent shipped;

    @AfterEach
    void loadShipped() {
        Findings findings = new Findings();
        loader.load(shipped.read(findings), findings);
    }

    private void load(String lessonTitle, String step) {
        Findings findings = new Findings();
        ContentTree tree = new ContentTree();
        add(tree, "topics.yaml", "roots:\n  - {code: conduct, title: {ja: 応対, en: Conduct}}\n", findings);
        add(
                tree,
                LESSON,
                "---\ntitle: {ja: " + lessonTitle + ", en: One}\ntopics: [conduct]\nminutes: 4\n" + HEADER
                        + "---\n文。\n",
                findings);
        add(
                tree,
                COURSE,
                "key: test-own\ntitle: {ja: 題, en: Title}\nsummary: {ja: 文, en: Text}\ntopics: [conduct]\n" + HEADER
                        + "steps:\n  - " + step + "\n",
                findings);
        loader.load(tree, findings);
    }

    private static void add(ContentTree tree, String path, String text, Findings findings) {
        tree.add(path, text.getBytes(StandardCharsets.UTF_8), findings);
    }

    private static final String GOOD = "{key: one, kind: lesson, lesson: one}";

    @Test
    void shipped_courses_are_in_force_with_their_quizzes() {
        loadShipped();
        CourseItem onboarding = store.findCourse("onboarding").orElseThrow();

        assertThat(onboarding.steps()).extracting(StepItem::kind).contains(StepKind.values());
        assertThat(asInstallation(() -> quizzes.find("onboarding/quiz"))).isPresent();
        assertThat(store.findSheet("first-calls")).isPresent();
    }

    @Test
    void a_lesson_step_bears_the_title_and_the_minutes_of_its_lesson() {
        load("はじめ", GOOD);

        assertThat(store.findCourse("test-own").orElseThrow().steps())
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.title().ja()).isEqualTo("はじめ");
                    assertThat(step.minutes()).isEqualTo(4);
                    assertThat(step.ref()).isEqualTo("test-own/one");
                });
    }

    @Test
    void the_same_content_is_no_new_version_and_older_ones_stay() {
        load("はじめ", GOOD);
        load("はじめ", GOOD);
        assertThat(count("lesson_version where lesson_key = 'test-own/one'")).isEqualTo(1);

        load("あらため", GOOD);
        assertThat(count("lesson_version where lesson_key = 'test-own/one'")).isEqualTo(2);
        assertThat(store.findLesson("test-own/one").orElseThrow().title().ja()).isEqualTo("あらため");

        load("はじめ", GOOD);
        assertThat(count("lesson_version where lesson_key = 'test-own/one'")).isEqualTo(2);
        assertThat(store.findLesson("test-own/one").orElseThrow().title().ja()).isEqualTo("はじめ");
        assertThat(store.findCourse("test-own")
                        .orElseThrow()
                        .steps()
                        .getFirst()
                        .title()
                        .ja())
                .isEqualTo("はじめ");
    }

    @Test
    void a_course_with_a_fault_stays_as_it_was() {
        load("はじめ", GOOD);
        load("はじめ", "{key: two, kind: lesson, lesson: two}");

        assertThat(store.findCourse("test-own").orElseThrow().steps())
                .extracting(StepItem::key)
                .containsExactly("one");
    }

    @Test
    void a_course_whose_lesson_has_a_fault_stays_as_it_was() {
        load("はじめ", GOOD);
        load("<b>, zh: 二", GOOD);

        assertThat(store.findLesson("test-own/one").orElseThrow().title().ja()).isEqualTo("はじめ");
        assertThat(store.findCourse("test-own")).isPresent();
    }

    @Test
    void what_has_no_file_any_more_is_out_of_force() {
        load("はじめ", GOOD);
        loadShipped();

        assertThat(store.findCourse("test-own")).isEmpty();
        assertThat(store.findLesson("test-own/one")).isEmpty();
        assertThat(count("course_version where course_key = 'test-own'")).isEqualTo(1);
    }

    @Test
    void content_that_is_broken_throughout_stops_nothing() {
        Findings findings = new Findings();
        ContentTree tree = new ContentTree();
        add(tree, "topics.yaml", "- [", findings);
        add(tree, COURSE, "steps: {", findings);
        add(tree, LESSON, "---", findings);
        tree.add("rubrics/a.yaml", new byte[] {(byte) 0xFF}, findings);

        assertThatCode(() -> loader.load(tree, findings)).doesNotThrowAnyException();
    }
}
