package org.sokuto.curricula.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.ShortcutsKt.fireShortcut;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.markdown.Markdown;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.curricula.EnrolmentService;
import org.sokuto.curricula.TestCourses;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a learner: the list of courses, a course, its lessons and the doors of its other steps. */
class LearnPagesTest extends KaribuTest {

    private static final String COURSE = "learn/" + TestCourses.COURSE;

    @Autowired
    private TestCourses courses;

    @Autowired
    private EnrolmentService enrolments;

    private PersonId operator;

    @BeforeEach
    void hire() {
        operator = people.add("OP0001", "第1チーム", Role.OPERATOR);
    }

    private static String said() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    @Test
    void an_assigned_course_comes_first_with_its_day_and_the_next_step() {
        courses.assigned();
        courses.hire(operator, clock.today());
        asInstallation(enrolments::assignByRule);
        signIn(operator);
        open("learn", LearnView.class);

        assertThat(said()).contains("試しのコース", "名乗り", "のこり約34分", "0 / 4 ステップ", "期限内", "期限 10月21日");
        assertThat(links()).contains(COURSE + "/greeting", COURSE);
    }

    @Test
    void a_day_that_is_near_is_said() {
        courses.assigned();
        courses.hire(operator, clock.today().minusDays(15));
        asInstallation(enrolments::assignByRule);
        signIn(operator);
        open("learn", LearnView.class);

        assertThat(said()).contains("期限が近い");
    }

    @Test
    void a_course_that_is_open_to_all_can_be_found() {
        courses.open();
        signIn(operator);
        open("learn", LearnView.class);

        assertThat(said()).contains("自由に始められるコース", "ひととおり試します。", "4ステップ・約34分");
        assertThat(links()).contains(COURSE);
    }

    @Test
    void a_course_shows_its_steps_and_leads_to_the_next_one() {
        courses.open();
        as(operator, () -> enrolments.markRead(TestCourses.LESSON));
        signIn(operator);
        CourseView page = open(COURSE, CourseView.class);

        assertThat(page.getPageTitle()).isEqualTo("試しのコース");
        assertThat(said()).contains("1 / 4 ステップ", "10月1日 完了", "次のステップ", "観察と確認・約20分");
        assertThat(_get(Anchor.class, spec -> spec.withClasses("primary")).getHref())
                .isEqualTo(COURSE + "/quiz");
    }

    @Test
    void the_step_to_be_signed_says_who_signs() {
        courses.open();
        PersonId trainer = people.addNamed("TR0001", "小川 恵", null, Role.TRAINER);
        courses.assignTrainer(trainer, operator);
        signIn(operator);
        open(COURSE, CourseView.class);
        assertThat(said()).contains("確認する人：小川 恵（講師）");

        open(COURSE + "/observed", StepView.class);
        assertThat(said()).contains("確認する人：小川 恵（講師）", "見てもらうこと", "本人確認", "自分から");
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void without_a_trainer_the_step_says_so() {
        courses.open();
        signIn(operator);
        open(COURSE, CourseView.class);

        assertThat(said()).contains("担当の講師が決まると、ここに名前が出ます");
    }

    @Test
    void a_lesson_shows_its_text_and_its_headings() {
        courses.open();
        signIn(operator);
        open(COURSE + "/greeting", StepView.class);

        assertThat(_get(H1.class).getText()).isEqualTo("名乗り");
        assertThat(_get(Markdown.class).getContent()).contains("## 言い方の例", "| 場面 | 言い方 |");
        assertThat(said()).contains("1 / 4・のこり約34分", "この教材の見出し");
        assertThat(links()).anyMatch(link -> link.startsWith(COURSE + "/greeting?heading="));
    }

    @Test
    void opening_a_lesson_is_not_reading_it() {
        courses.open();
        signIn(operator);
        open(COURSE + "/greeting", StepView.class);

        assertThat(count("enrolment")).isZero();
        assertThat(count("lesson_read")).isZero();
    }

    @Test
    void the_end_of_a_lesson_is_stored_and_leads_to_the_next_open_step() {
        courses.open();
        signIn(operator);
        open(COURSE + "/greeting", StepView.class);
        _click(_get(Button.class, spec -> spec.withText("読み終えた・次へ")));

        assertThat(count("step_done where step_key = 'greeting'")).isEqualTo(1);
        assertThat(_get(H1.class).getText()).isEqualTo("確かめ");
        assertThat(said()).contains("2 / 4・のこり約31分");
    }

    @Test
    void a_key_that_is_held_ends_one_lesson_only() {
        courses.open();
        signIn(operator);
        open(COURSE + "/greeting", StepView.class);
        fireShortcut(Key.ARROW_RIGHT, KeyModifier.CONTROL);
        assertThat(count("step_done where step_key = 'greeting'")).isEqualTo(1);
        assertThat(_get(H1.class).getText()).isEqualTo("確かめ");

        open(COURSE + "/greeting", StepView.class);
        clock.goOn(Duration.ofMillis(600));
        fireShortcut(Key.ARROW_RIGHT, KeyModifier.CONTROL);
        assertThat(_get(H1.class).getText()).isEqualTo("名乗り");

        clock.goOn(Duration.ofSeconds(1));
        fireShortcut(Key.ARROW_RIGHT, KeyModifier.CONTROL);
        assertThat(_get(H1.class).getText()).isEqualTo("確かめ");
    }

    @Test
    void a_lesson_read_before_says_when() {
        courses.open();
        as(operator, () -> enrolments.markRead(TestCourses.LESSON));
        signIn(operator);
        open(COURSE + "/greeting", StepView.class);

        assertThat(said()).contains("10月1日に読み終えました");
        assertThat(_get(Button.class).getText()).isEqualTo("次へ");
    }

    @Test
    void only_a_course_that_goes_on_can_be_paused() {
        courses.open();
        as(operator, () -> enrolments.markRead(TestCourses.LESSON));
        signIn(operator);
        open(COURSE + "/greeting", StepView.class);
        assertThat(said()).contains("中断する").doesNotContain("閉じる");

        database.sql("""
                        insert into step_done (person_id, course_key, step_key, done_at, evidence_kind, evidence_id)
                        select person_id, course_key, k, done_at, evidence_kind, evidence_id
                        from step_done cross join (values ('quiz'), ('call'), ('observed')) more (k)""").update();
        open(COURSE + "/greeting", StepView.class);
        assertThat(said()).contains("閉じる").doesNotContain("中断する");
    }

    @Test
    void a_heading_in_the_address_is_no_hindrance() {
        courses.open();
        signIn(operator);
        open(COURSE + "/greeting?heading=%E8%A8%80%E3%81%84%E6%96%B9%E3%81%AE%E4%BE%8B", StepView.class);

        assertThat(_find(Markdown.class)).hasSize(1);
    }

    @Test
    void the_door_of_a_quiz_takes_the_course_up() {
        courses.open();
        signIn(operator);
        open(COURSE + "/quiz", StepView.class);
        assertThat(said()).contains("確かめ問題・約5分", "何度でも受けられます");
        _click(_get(Button.class, spec -> spec.withText("はじめる")));

        assertThat(count("enrolment where course_key = 'test-course'")).isEqualTo(1);
    }

    @Test
    void what_is_not_there_is_not_found() {
        courses.open();
        signIn(operator);

        assertThat(isClosed("learn/nothing", CourseView.class)).isTrue();
        assertThat(isClosed(COURSE + "/nothing", StepView.class)).isTrue();
    }

    @Test
    void administrators_do_not_get_in() {
        courses.open();
        signIn(people.add("AD0001", null, Role.ADMIN));

        assertThat(isClosed("learn", LearnView.class)).isTrue();
        assertThat(isClosed(COURSE, CourseView.class)).isTrue();
        assertThat(isClosed(COURSE + "/greeting", StepView.class)).isTrue();
    }

    @Test
    void speaks_english_too() {
        courses.open();
        signIn(operator, Locale.ENGLISH);
        open("learn", LearnView.class);
        assertThat(said()).contains("A course to try", "Open to everyone", "4 steps · about 34 min");

        open(COURSE, CourseView.class);
        assertThat(said()).contains("0 of 4 steps", "Sign-off · about 20 min");

        open(COURSE + "/greeting", StepView.class);
        assertThat(said()).contains("The greeting", "Lessons are in Japanese.", "I have read this");
    }
}
