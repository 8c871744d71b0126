package org.sokuto.roleplay.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sokuto.people.PersonId;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.roleplay.RoleplayRoutes;
import org.sokuto.roleplay.RunId;
import org.sokuto.roleplay.TestScenarios;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.training.PlanKind;
import org.sokuto.training.TestPlans;
import org.springframework.beans.factory.annotation.Autowired;

class DebriefViewTest extends RoleplayPagesTest {

    @Autowired
    private TrainerAssignments trainers;

    private DebriefView open(RunId run) {
        return open(RoleplayRoutes.debrief(run), DebriefView.class);
    }

    private static List<Button> retries() {
        return _find(Button.class, spec -> spec.withText("ここからやり直す"));
    }

    @Test
    void one_good_point_and_one_lever_come_first() {
        signIn(operator);
        DebriefView page = open(play("acab"));

        assertThat(page.getPageTitle()).isEqualTo("振り返り：届かない荷物");
        assertThat(said(_get(LeadCards.class)))
                .contains("よかった点", "1手目　受け止め", "ご不便を受け止めています。")
                .contains("次に効くところ", "4手目　結び", "日付があると安心していただけます。");
        assertThat(said(page)).contains("4手", "練習 1回目", "この電話で解決", "1分20秒");
    }

    @Test
    void the_lever_is_looked_at_first_and_shows_the_better_words() {
        signIn(operator);
        open(play("acab"));

        assertThat(said(_get(TurnDetail.class)))
                .contains("4手目　結び", "最善の手との差 10点")
                .contains("担当からお電話いたします。", "わかりました。")
                .contains("時間", "−3.3点")
                .contains("ほかの進め方", "6日の午前にお届けします。");
    }

    @Test
    void every_move_can_be_looked_at_by_its_address() {
        signIn(operator);
        RunId run = play("acab");
        open(run);
        assertThat(_find(_get(OrderedList.class, spec -> spec.withClasses("moves")), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly(
                        DebriefAddress.of(run, 1),
                        DebriefAddress.of(run, 2),
                        DebriefAddress.of(run, 3),
                        DebriefAddress.of(run, 4));

        open(DebriefAddress.of(run, 3), DebriefView.class);

        assertThat(said(_get(TurnDetail.class))).contains("3手目　確認", "いちばんよい手", "記録を確かめる");
        assertThat(said(_get(TurnDetail.class))).doesNotContain("ほかの進め方");
    }

    @Test
    void an_address_without_such_a_move_shows_the_lever() {
        signIn(operator);
        RunId run = play("aab");
        for (String move : List.of("0", "9", "x", "99999999999")) {
            open(RoleplayRoutes.debrief(run) + "?move=" + move, DebriefView.class);
            assertThat(said(_get(TurnDetail.class))).contains("3手目　結び");
        }
    }

    @Test
    void the_mood_is_a_line_and_a_table() {
        signIn(operator);
        open(play("acab"));

        assertThat(_find(MoodLine.class)).hasSize(1);
        MoveStrip strip = _get(MoveStrip.class);
        assertThat(said(strip)).contains("お客様の様子は、はじめも終わりも「少しいらだっている」でした");
        assertThat(said(_get(strip, DataTable.class))).contains("1手目 受け止め", "落ち着いている", "4手目 結び", "10");
    }

    @Test
    void rows_stand_under_their_principles_and_points_are_listed() {
        signIn(operator);
        open(play("aab"));

        assertThat(said(_get(ScoreCard.class)))
                .contains("90", "いちばんよい進め方は100点です", "合格")
                .contains("迅速", "正確", "丁寧", "40／40点", "10／20点")
                .contains("お伝えする要点 2つ中1つ", "記録を確かめる", "合格に必要", "手引き 1-1", "まだです");
    }

    @Test
    void a_breach_is_named_without_red_and_caps_the_total() {
        signIn(operator);
        open(play("aba"));

        assertThat(said(_get(ScoreCard.class))).contains("49", "観点の合計は60点です", "基準未到達");
        assertThat(said(_get(TurnDetail.class))).contains("手引きに触れる言葉", "確かめずに答えた", "手引き 1-2");
        assertThat(_find(Callout.class))
                .allSatisfy(callout -> assertThat(callout.getClassNames()).doesNotContain("bad"));
    }

    @Test
    void from_the_lever_the_conversation_is_taken_up_again() {
        signIn(operator);
        open(play("acab"));

        _click(retries().getFirst());

        assertThat(path()).startsWith("runs/");
        assertThat(said(_get(RunView.class))).contains("4手目／最大5手", "やり直しの練習");
        assertThat(said(_get(TalkLog.class))).doesNotContain("担当からお電話いたします。");
    }

    private static Anchor primary() {
        return _get(Anchor.class, spec -> spec.withClasses("primary"));
    }

    private static boolean isFilled(Button button) {
        return button.getThemeNames().contains("primary");
    }

    @Test
    void a_passed_item_of_the_plan_leads_on_and_is_the_one_filled_button() {
        topics.add("net.bills");
        TestPlans plans = new TestPlans(database, centre.supervisor(), clock);
        plans.add(operator, topics.id("net.bills"), PlanKind.ROLEPLAY, TestScenarios.FAMILY, 3);
        plans.add(operator, topics.id("net.bills"), PlanKind.QUIZ, "net.bills", 3);
        signIn(operator);
        open(play("aab"));

        assertThat(primary().getText()).isEqualTo("プランの次へ");
        assertThat(primary().getHref()).isEqualTo("quizzes/net.bills");
        assertThat(retries()).noneMatch(DebriefViewTest::isFilled);
    }

    @Test
    void a_pass_that_belongs_to_nothing_leads_back_to_today() {
        signIn(operator);
        open(play("aab"));

        assertThat(primary().getHref()).isEqualTo("today");
    }

    @Test
    void below_the_standard_it_is_tried_again_from_the_lever() {
        signIn(operator);
        open(play("aba"));

        assertThat(retries()).singleElement().matches(DebriefViewTest::isFilled);
        assertThat(_find(Anchor.class, spec -> spec.withClasses("primary"))).isEmpty();
    }

    @Test
    void what_was_reached_from_halfway_is_run_from_the_start_to_count() {
        signIn(operator);
        RunId run = play("aab");
        RunId again = as(operator, () -> runs.startFrom(run, 3));
        as(operator, () -> runs.move(again, 2, "a"));
        open(again);

        assertThat(primary().getText()).isEqualTo("はじめから通す");
        assertThat(primary().getHref()).isEqualTo(RoleplayRoutes.scenario(TestScenarios.FAMILY));
    }

    @Test
    void a_run_taken_up_halfway_says_that_it_is_practice() {
        signIn(operator);
        RunId run = play("aab");
        RunId again = as(operator, () -> runs.startFrom(run, 3));
        as(operator, () -> runs.move(again, 2, "a"));

        assertThat(said(open(again))).contains("途中からのやり直しです", "練習 2回目");
    }

    @Test
    void a_flawless_run_asks_for_nothing() {
        signIn(operator);
        open(play("aaa"));

        assertThat(said(_get(LeadCards.class))).contains("どの手も、いちばんよい進め方でした");
    }

    @Test
    void a_run_that_was_stopped_shows_what_was_seen_and_no_points() {
        signIn(operator);
        RunId run = play("b");
        as(operator, () -> runs.stop(run));
        DebriefView page = open(run);

        assertThat(said(page)).contains("途中で止めました", "評価は下がりません", "そんなはずはないのですが。");
        assertThat(_find(ScoreCard.class)).isEmpty();
        assertThat(said(page)).doesNotContain("最善の手との差", "基準未到達");
    }

    @Test
    void a_run_that_was_stopped_at_once_has_nothing_to_look_at() {
        signIn(operator);
        RunId run = play("");
        as(operator, () -> runs.stop(run));

        assertThat(said(open(run))).contains("途中で止めました");
        assertThat(_find(MoveStrip.class)).isEmpty();
    }

    @Test
    void the_whole_conversation_can_be_read() {
        signIn(operator);
        open(play("aaa"));

        assertThat(said(_get(NativeDetails.class, spec -> spec.withClasses("transcript"))))
                .contains("会話をすべて見る", "荷物がまだ届きません。", "6日の午前にお届けします。", "わかりました。");
    }

    @Test
    void the_team_lead_and_the_assigned_trainer_read_with_the_name_and_cannot_retry() {
        RunId run = play("aab");
        asInstallation(() -> trainers.assign(centre.trainer(), operator));
        for (PersonId reader : List.of(centre.supervisor(), centre.trainer())) {
            signIn(reader);
            assertThat(said(open(run))).contains("氏名 OP0001", "オペレーター");
            assertThat(retries()).isEmpty();
        }
    }

    @Test
    void nobody_else_gets_in() {
        RunId run = play("aab");
        for (PersonId other : List.of(
                centre.second(), centre.trainer(), centre.eastManager(), centre.manager(), centre.administrator())) {
            signIn(other);
            assertThat(isClosed(RoleplayRoutes.debrief(run), DebriefView.class)).isTrue();
        }
        staySignedOut();
        assertThat(isClosed(RoleplayRoutes.debrief(run), DebriefView.class)).isTrue();
    }

    @Test
    void the_page_speaks_english() {
        signIn(operator, Locale.ENGLISH);

        assertThat(said(open(play("aab"))))
                .contains("What went well", "Move 3: Closing", "Resolved in this call", "Care", "40 of 40");
    }
}
