package org.sokuto.roleplay.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.ShortcutsKt.fireShortcut;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sokuto.people.PersonId;
import org.sokuto.roleplay.RoleplayRoutes;
import org.sokuto.roleplay.RunId;
import org.sokuto.roleplay.engine.Outcome;

class RunViewTest extends RoleplayPagesTest {

    private RunView open(RunId run) {
        return open(RoleplayRoutes.run(run), RunView.class);
    }

    private static List<NativeButton> choices() {
        return _find(NativeButton.class, spec -> spec.withClasses("choice"));
    }

    @Test
    void the_customer_speaks_and_the_operators_words_can_be_chosen() {
        signIn(operator);
        RunView page = open(play(""));

        assertThat(page.getPageTitle()).isEqualTo("届かない荷物");
        assertThat(_get(H1.class).getText()).isEqualTo("届かない荷物");
        assertThat(said(_get(TalkLog.class))).contains("森 様", "荷物がまだ届きません。");
        assertThat(choices()).hasSize(2);
        assertThat(said(choices().getFirst())).contains("ご不便をおかけしております。", "Alt+1");
        assertThat(said(page)).contains("1手目／最大5手", "評価は下がりません", "少しいらだっている");
    }

    @Test
    void the_conversation_is_a_log_whose_lines_name_the_speaker_and_are_japanese() {
        signIn(operator);
        open(play("a"));

        TalkLog log = _get(TalkLog.class);
        assertThat(log.getElement().getAttribute("role")).isEqualTo("log");
        assertThat(log.getElement().getAttribute("aria-label")).isEqualTo("会話");
        assertThat(said(log)).contains("あなた", "森 様");
        assertThat(log.getComponentCount()).isEqualTo(2);
    }

    @Test
    void a_choice_is_stored_and_the_answer_shows() {
        signIn(operator);
        RunId run = play("");
        RunView page = open(run);

        _click(choices().getFirst());

        assertThat(as(operator, () -> runs.find(run)).moves()).isEqualTo(1);
        assertThat(said(_get(TalkLog.class))).contains("ご不便をおかけしております。");
        assertThat(said(page)).contains("2手目／最大5手", "落ち着いている");
        assertThat(choices()).hasSize(3);
    }

    @Test
    void reload_goes_on_exactly_where_it_stood() {
        signIn(operator);
        RunId run = play("ac");
        open(run);
        String before = said(_get(RunView.class));

        open(run);

        assertThat(said(_get(RunView.class))).isEqualTo(before);
    }

    @Test
    void a_tab_that_lags_behind_shows_what_the_other_one_did() {
        signIn(operator);
        RunId run = play("");
        open(run);
        as(operator, () -> runs.move(run, 0, "b"));

        _click(choices().getFirst());

        assertThat(as(operator, () -> runs.find(run)).moves()).isEqualTo(1);
        assertThat(said(_get(TalkLog.class))).contains("そんなはずはないのですが。").doesNotContain("ご不便をおかけしております。");
    }

    @Test
    void the_second_half_of_a_double_click_makes_no_move() {
        signIn(operator);
        RunId run = play("");
        open(run);
        _click(choices().getFirst());

        NativeButton next = choices().getFirst();
        ComponentUtil.fireEvent(next, new ClickEvent<>(next, true, 0, 0, 0, 0, 2, 0, false, false, false, false));

        assertThat(as(operator, () -> runs.find(run)).moves()).isEqualTo(1);
    }

    @Test
    void a_key_makes_one_move_however_long_it_is_held() {
        signIn(operator);
        RunId run = play("");
        open(run);

        fireShortcut(Key.DIGIT_1, KeyModifier.ALT);
        clock.goOn(Duration.ofMillis(600));
        fireShortcut(Key.DIGIT_1, KeyModifier.ALT);
        clock.goOn(Duration.ofMillis(600));
        fireShortcut(Key.DIGIT_1, KeyModifier.ALT);
        assertThat(as(operator, () -> runs.find(run)).moves()).isEqualTo(1);

        clock.goOn(Duration.ofSeconds(1));
        fireShortcut(Key.DIGIT_1, KeyModifier.ALT);
        assertThat(as(operator, () -> runs.find(run)).moves()).isEqualTo(2);
    }

    @Test
    void at_the_end_the_page_leads_to_the_debrief() {
        signIn(operator);
        RunId run = play("aa");
        open(run);

        _click(choices().getFirst());

        assertThat(choices()).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("止めて抜ける"))).isEmpty();
        assertThat(said(_get(ChoiceDock.class))).contains("会話が終わりました");
        assertThat(_get(_get(ChoiceDock.class), Anchor.class).getHref()).isEqualTo(RoleplayRoutes.debrief(run));
    }

    @Test
    void leaving_is_always_possible_and_leads_to_a_short_debrief() {
        signIn(operator);
        RunId run = play("a");
        open(run);

        _click(_get(Button.class, spec -> spec.withText("止めて抜ける")));

        assertThat(as(operator, () -> runs.debrief(run)).outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(path()).isEqualTo(RoleplayRoutes.debrief(run));
        assertThat(said(_get(DebriefView.class))).contains("途中で止めました", "点は付けていません");
    }

    @Test
    void the_record_is_searched_and_what_is_found_is_marked() {
        signIn(operator);
        open(play(""));
        RecordPanel record = _get(RecordPanel.class);
        assertThat(said(record)).contains("架空のデータ", "森 京子 様", "電話・田中", "配送の予定");

        _setValue(_get(record, TextField.class), "機器");

        assertThat(said(record)).contains("「機器」2件", "お客様 1・履歴 1・資料 0");
        assertThat(_find(
                        record,
                        HtmlComponent.class,
                        spec -> spec.withPredicate(
                                part -> part.getElement().getTag().equals("mark"))))
                .hasSize(2);

        _setValue(_get(record, TextField.class), "象");

        assertThat(said(record)).contains("見つかりません");
    }

    @Test
    void on_a_phone_the_record_lies_behind_a_button() {
        signIn(operator);
        RunView page = open(play(""));
        NativeButton record = _find(NativeButton.class).stream()
                .filter(button -> said(button).equals("お客様の記録"))
                .findFirst()
                .orElseThrow();

        _click(record);

        assertThat(page.getClassNames()).contains("record-shown");
        assertThat(record.getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void the_page_speaks_english_and_the_customer_japanese() {
        signIn(operator, Locale.ENGLISH);
        RunView page = open(play("a"));

        assertThat(said(page)).contains("Move 2 of at most 5", "Stop and leave", "Calm", "You");
        assertThat(said(page)).contains("ご不便をおかけしております。");
    }

    @Test
    void the_run_of_somebody_else_is_not_there() {
        RunId run = play("a");
        for (PersonId other : List.of(centre.second(), centre.supervisor(), centre.trainer(), centre.administrator())) {
            signIn(other);
            assertThat(isClosed(RoleplayRoutes.run(run), RunView.class)).isTrue();
        }
        signIn(operator);
        assertThat(isClosed("runs/nothing", RunView.class)).isTrue();
    }
}
