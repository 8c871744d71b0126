package org.sokuto.training.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sokuto.curricula.CourseCatalogue;
import org.sokuto.curricula.CourseItem;
import org.sokuto.curricula.EnrolmentService;
import org.sokuto.people.access.Role;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.IntervalRow;
import org.sokuto.training.PlanKind;
import org.sokuto.training.TestPlans;
import org.springframework.beans.factory.annotation.Autowired;

class TodayViewTest extends RatePagesTest {

    @Autowired
    private EnrolmentService enrolments;

    @Autowired
    private CourseCatalogue courses;

    private TestPlans plans() {
        return new TestPlans(database, supervisor, clock);
    }

    private static String said() {
        return _get(TodayView.class).getElement().getTextRecursively();
    }

    private static Anchor primary() {
        return _get(Anchor.class, spec -> spec.withClasses("primary"));
    }

    @Test
    void what_is_due_first_is_the_one_next_thing_with_its_reason() {
        plans().add(aoki, topics.id("net.offers"), PlanKind.ROLEPLAY, "talk", 9);
        plans().add(aoki, topics.id("net.bills"), PlanKind.QUIZ, "net.bills", 3);
        signIn(aoki);
        open("today", TodayView.class);

        assertThat(_get(_get(NextCard.class), H2.class).getText()).isEqualTo("題 net.bills");
        assertThat(_get(NextCard.class).getElement().getTextRecursively())
                .contains("次のひとつ", "約10分", "その場で答えられることを確かめます。", "電話が入ったら、いつでも中断できます");
        assertThat(primary().getHref()).isEqualTo("quizzes/net.bills");
        assertThat(said()).contains("2026年10月1日（木）", "わたしのプラン", "41件中25件");
    }

    @Test
    void what_has_begun_is_continued_and_shows_how_far_it_is() {
        plans().add(aoki, topics.id("net.bills"), PlanKind.QUIZ, "net.bills", 3);
        plans().add(aoki, topics.id("net.bills"), PlanKind.ROLEPLAY, "talk", 3);
        signIn(aoki);
        open("today", TodayView.class);
        assertThat(primary().getElement().getTextRecursively()).isEqualTo("はじめる");

        plans().done(aoki, PlanKind.QUIZ, "net.bills", new UUID(7, 7).toString());
        open("today", TodayView.class);

        assertThat(primary().getElement().getTextRecursively()).isEqualTo("続きから始める");
        assertThat(primary().getHref()).isEqualTo("scenarios/talk");
        assertThat(_get(NextCard.class).getElement().getTextRecursively()).contains("2つのうち2つ目");
    }

    @Test
    void course_that_was_taken_up_goes_on_with_its_next_step() {
        CourseItem course = asInstallation(() -> courses.find("hikari")).orElseThrow();
        as(aoki, () -> enrolments.start("hikari"));
        signIn(aoki);
        open("today", TodayView.class);

        String step = course.steps().getFirst().key();
        assertThat(primary().getHref()).isEqualTo("learn/hikari/" + step);
        assertThat(_get(CourseCard.class).getElement().getTextRecursively())
                .contains(course.title().ja(), " / " + course.steps().size() + " ステップ", "のこりは約");
    }

    @Test
    void what_was_finished_lately_stands_beside_it_once_and_the_latest_first() {
        CourseItem course = asInstallation(() -> courses.find("hikari")).orElseThrow();
        as(aoki, () -> enrolments.markRead(course.steps().getFirst().ref()));
        plans().add(
                        aoki,
                        topics.id("net.bills"),
                        PlanKind.LESSON,
                        course.steps().getFirst().ref(),
                        3);
        plans().done(aoki, PlanKind.LESSON, course.steps().getFirst().ref(), "read");
        plans().add(aoki, topics.id("net.bills"), PlanKind.QUIZ, "net.bills", 3);
        plans().done(aoki, PlanKind.QUIZ, "net.bills", new UUID(7, 7).toString());
        signIn(aoki);
        open("today", TodayView.class);

        assertThat(_find(_get(LatelyDone.class), ListItem.class)).hasSize(2);
        assertThat(_get(LatelyDone.class).getElement().getTextRecursively()).contains("最近終えたこと", "題 net.bills", "10/1");

        clock.goOn(Duration.ofDays(31));
        open("today", TodayView.class);
        assertThat(_find(LatelyDone.class)).isEmpty();
    }

    @Test
    void the_standing_of_an_operator_stands_beside_it() {
        signIn(aoki);
        open("today", TodayView.class);

        assertThat(said()).contains("わたしの認定", "次のレベル", "3つのうち0つがそろいました。");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("my/certification");

        signIn(trainer);
        open("today", TodayView.class);
        assertThat(said()).doesNotContain("わたしの認定");
    }

    @Test
    void own_focus_topics_are_shown_as_rows_in_their_fixed_order() {
        takeCalls();
        signIn(aoki);
        open("today", TodayView.class);

        assertThat(_find(_get(OwnTopics.class), IntervalRow.class)).hasSize(2);
        assertThat(_get(OwnTopics.class).getElement().getTextRecursively())
                .contains("製品 net × テーマ net.bills", "n=60", "重点");
    }

    @Test
    void on_the_first_day_the_page_says_what_will_be_here() {
        signIn(aoki);
        open("today", TodayView.class);

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("まだ予定はありません");
        assertThat(primary().getHref()).isEqualTo("learn");
        assertThat(_find(OwnTopics.class)).isEmpty();
    }

    @Test
    void when_all_is_done_more_is_offered_and_not_asked_for() {
        plans().add(aoki, topics.id("net.bills"), PlanKind.QUIZ, "net.bills", 3);
        plans().done(aoki, PlanKind.QUIZ, "net.bills", new UUID(7, 7).toString());
        signIn(aoki);
        open("today", TodayView.class);

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("今日の予定は終わりました");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("primary"))).isEmpty();
    }

    @Test
    void those_who_lead_or_train_see_only_what_is_their_own() {
        takeCalls();
        plans().add(aoki, topics.id("net.bills"), PlanKind.QUIZ, "net.bills", 3);
        for (var person : List.of(supervisor, manager, trainer)) {
            signIn(person);
            open("today", TodayView.class);
            assertThat(said()).contains("まだ予定はありません").doesNotContain("net.bills");
        }
    }

    @Test
    void page_is_closed_to_administrators() {
        signIn(people.add("AD01", null, Role.ADMIN));

        assertThat(isClosed("today", TodayView.class)).isTrue();
    }

    @Test
    void speaks_english_too() {
        plans().add(aoki, topics.id("net.bills"), PlanKind.QUIZ, "net.bills", 3);
        signIn(aoki, Locale.ENGLISH);
        open("today", TodayView.class);

        assertThat(said()).contains("Today", "Thursday, 1 October 2026", "Next up", "About 10 min", "Title net.bills");
    }
}
