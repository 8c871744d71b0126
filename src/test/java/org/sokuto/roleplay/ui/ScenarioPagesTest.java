package org.sokuto.roleplay.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sokuto.people.PersonId;
import org.sokuto.roleplay.RoleplayRoutes;
import org.sokuto.roleplay.RunId;
import org.sokuto.shared.ui.DataTable;

class ScenarioPagesTest extends RoleplayPagesTest {

    private static ListItem card() {
        return _find(ListItem.class, spec -> spec.withClasses("scenario")).stream()
                .filter(card -> said(card).contains("届かない荷物"))
                .findFirst()
                .orElseThrow();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @Test
    void each_scenario_is_a_card_with_what_helps_to_choose() {
        signIn(operator);
        open("scenarios", ScenariosView.class);

        assertThat(said(card())).contains("応対の基本", "レベル1", "約3分", "強い口調", "未着手");
        assertThat(_get(card(), Anchor.class).getHref()).isEqualTo("scenarios/parcel");
        assertThat(_find(DataTable.class)).isEmpty();
    }

    @Test
    void shipped_scenarios_are_there_too() {
        signIn(operator);

        assertThat(said(open("scenarios", ScenariosView.class))).contains("なぜ誰もプリンターを設定しに来ないのか");
    }

    @Test
    void a_card_says_how_far_one_has_come() {
        signIn(operator);
        RunId run = play("b");
        open("scenarios", ScenariosView.class);
        assertThat(said(card())).contains("続きあり");

        as(operator, () -> runs.stop(run));
        open("scenarios", ScenariosView.class);
        assertThat(said(card())).contains("練習中");

        play("aaa");
        open("scenarios", ScenariosView.class);
        assertThat(said(card())).contains("合格");
    }

    @Test
    void earlier_runs_are_listed_with_a_way_back() {
        signIn(operator);
        RunId done = play("aab");
        RunId open = play("a");
        open("scenarios", ScenariosView.class);

        DataTable<?> table = _get(DataTable.class);
        assertThat(said(table)).contains("10月1日（木）", "合格", "90点", "続きあり");
        assertThat(_find(table, Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactlyInAnyOrder(RoleplayRoutes.run(open), RoleplayRoutes.debrief(done));
    }

    @Test
    void the_briefing_comes_before_the_conversation() {
        signIn(operator);
        ScenarioView page = open("scenarios/parcel", ScenarioView.class);

        assertThat(page.getPageTitle()).isEqualTo("届かない荷物");
        assertThat(said(page)).contains("荷物が届かないというお電話です。", "森 様", "電話", "最大5手");
    }

    @Test
    void start_opens_the_conversation_and_later_goes_on_with_it() {
        signIn(operator);
        open("scenarios/parcel", ScenarioView.class);

        _click(button("はじめる"));

        String run = path();
        assertThat(run).startsWith("runs/");
        open("scenarios/parcel", ScenarioView.class);
        _click(button("続きから始める"));
        assertThat(path()).isEqualTo(run);
    }

    @Test
    void the_briefing_is_english_in_english_and_says_what_is_not() {
        signIn(operator, Locale.ENGLISH);
        ScenarioView page = open("scenarios/parcel", ScenarioView.class);

        assertThat(said(page)).contains("A parcel has not come.", "in Japanese", "Level 1");
    }

    @Test
    void an_unknown_scenario_is_not_there() {
        signIn(operator);

        assertThat(isClosed("scenarios/nothing", ScenarioView.class)).isTrue();
    }

    @Test
    void whoever_may_not_play_does_not_get_in() {
        signIn(centre.administrator());
        assertThat(isClosed("scenarios", ScenariosView.class)).isTrue();
        assertThat(isClosed("scenarios/parcel", ScenarioView.class)).isTrue();
        staySignedOut();
        assertThat(isClosed("scenarios", ScenariosView.class)).isTrue();
        for (PersonId player : List.of(centre.trainer(), centre.supervisor(), centre.manager())) {
            signIn(player);
            assertThat(isClosed("scenarios", ScenariosView.class)).isFalse();
        }
    }
}
