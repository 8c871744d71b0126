package org.sokuto.calls.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.shared.ui.EmptyState;

class CallRecordsViewTest extends KaribuTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private PersonId operator;
    private PersonId colleague;
    private PersonId supervisor;
    private PersonId manager;

    @BeforeEach
    void takeCalls() {
        topics.add("net.bills", "net.offers");
        operator = people.addNamed("OP01", "青木 花子", "第1チーム", Role.OPERATOR);
        colleague = people.addNamed("OP02", "井上 健", "第1チーム", Role.OPERATOR);
        supervisor = people.supervisorOf("第1チーム", "SV01");
        manager = people.add("MG01", null, Role.MANAGER);
        calls.on(DAY)
                .add("OP01", "net.bills", 41, 25)
                .add("電話", DAY.minusDays(1), "OP01", "net.bills", 20, 20)
                .add("チャット", DAY, "OP01", "net.bills", 3, 0)
                .add("OP01", "net.offers", 5, 5)
                .add("電話", DAY.minusDays(120), "OP01", "net.bills", 7, 7)
                .add("OP02", "net.bills", 2, 2)
                .store();
    }

    private CallRecordsView open(String query) {
        return open("people/" + operator.value() + "/calls" + query, CallRecordsView.class);
    }

    private static String said() {
        return _get(CallRecordsView.class).getElement().getTextRecursively();
    }

    /** Lines of the table without its head. */
    private static int lines() {
        return _find(NativeTableRow.class).size() - 1;
    }

    @Test
    void person_sees_the_calls_behind_the_figure_and_which_figure_that_is() {
        signIn(operator);
        open("?topic=net.bills");

        assertThat(said())
                .contains("青木 花子さんの「製品 net × テーマ net.bills」。直近90日（2/1〜5/1）、電話で61件、うち即答45件。", "○ 即答", "× 即答ではない");
    }

    @Test
    void calls_come_in_pages_that_the_address_keeps() {
        signIn(operator);
        open("?topic=net.bills");
        assertThat(lines()).isEqualTo(50);
        assertThat(said()).contains("1〜50件目 / 61件");

        open("?topic=net.bills&page=2");

        assertThat(lines()).isEqualTo(11);
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("people/" + operator.value() + "/calls?topic=net.bills");
    }

    @Test
    void page_past_the_end_is_the_last_one() {
        signIn(operator);
        open("?topic=net.bills&page=99");

        assertThat(lines()).isEqualTo(11);
    }

    @Test
    void days_and_channels_are_those_of_the_figure() {
        signIn(operator);
        open("?topic=net.bills&days=180&channel=all");

        assertThat(said()).contains("直近180日", "すべてのチャネルで71件、うち即答52件", "チャット");
    }

    @Test
    void all_topics_without_a_topic() {
        signIn(operator);
        open("");

        assertThat(said()).contains("すべてのテーマ", "66件、うち即答50件");
    }

    @Test
    void supervisor_sees_single_calls_of_the_team() {
        signIn(supervisor);
        open("?topic=net.bills");

        assertThat(lines()).isEqualTo(50);
    }

    @Test
    void manager_sees_counts_by_day_only() {
        signIn(manager);
        open("?topic=net.bills");

        assertThat(lines()).isEqualTo(2);
        assertThat(_get(DataTable.class).getElement().getTextRecursively())
                .contains("2026/05/01（金）", "41", "25")
                .doesNotContain("○", "T0");
        assertThat(said()).contains("本人と担当のSVだけが見られます");
    }

    @Test
    void colleagues_and_strangers_do_not_find_the_page() {
        signIn(colleague);
        assertThat(isClosed("people/" + operator.value() + "/calls", CallRecordsView.class))
                .isTrue();

        signIn(people.supervisorOf("第2チーム", "SV02"));
        assertThat(isClosed("people/" + operator.value() + "/calls", CallRecordsView.class))
                .isTrue();

        signIn(people.add("AD01", null, Role.ADMIN));
        assertThat(isClosed("people/" + operator.value() + "/calls", CallRecordsView.class))
                .isTrue();
    }

    @Test
    void administrator_who_also_takes_calls_sees_only_the_own_ones() {
        PersonId both = people.add("AD02", "第1チーム", Role.ADMIN, Role.OPERATOR);
        signIn(both);

        assertThat(isClosed("people/" + operator.value() + "/calls", CallRecordsView.class))
                .isTrue();
        assertThat(isClosed("people/" + both.value() + "/calls", CallRecordsView.class))
                .isFalse();
    }

    @Test
    void nothing_that_matches_is_said() {
        signIn(colleague);
        open("people/" + colleague.value() + "/calls?topic=net.offers", CallRecordsView.class);

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("この条件の通話はありません");
    }

    @Test
    void unknown_topic_is_not_found() {
        signIn(operator);

        assertThat(isClosed("people/" + operator.value() + "/calls?topic=net.none", CallRecordsView.class))
                .isTrue();
    }

    @Test
    void speaks_english_too() {
        signIn(operator, Locale.ENGLISH);
        open("?topic=net.bills");

        assertThat(said()).contains("61 calls, 45 answered at once.", "× Not at once");
    }
}
