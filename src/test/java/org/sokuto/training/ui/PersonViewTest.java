package org.sokuto.training.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.IntervalRow;

class PersonViewTest extends RatePagesTest {

    private static String said() {
        return _get(PersonView.class).getElement().getTextRecursively();
    }

    @Test
    void operator_sees_the_own_rates_with_the_reason_of_each_gap() {
        takeCalls();
        signIn(aoki);
        PersonView page = open("me", PersonView.class);

        assertThat(page.getPageTitle()).isEqualTo("青木 花子");
        assertThat(said()).contains("60件中30件でした。", "これまで9件。10件から見積もります", "この画面を見られる人", "第1チームのSV");
        assertThat(_find(Callout.class)).hasSize(1);
    }

    @Test
    void own_gap_leads_to_its_calls_but_to_no_page_on_the_topic() {
        takeCalls();
        signIn(aoki);
        open("me", PersonView.class);

        assertThat(_find(_get(Callout.class), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("people/" + aoki.value() + "/calls?topic=net.bills");
    }

    @Test
    void supervisor_sees_the_same_page_and_a_way_to_the_topic() {
        takeCalls();
        signIn(supervisor);
        open("people/" + aoki.value(), PersonView.class);

        assertThat(said()).contains("60件中30件でした。");
        assertThat(_find(_get(Callout.class), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("topics/net.bills", "people/" + aoki.value() + "/plan/new?topic=net.bills");
    }

    @Test
    void supervisors_are_named() {
        takeCalls();
        signIn(aoki);
        open("me", PersonView.class);

        assertThat(said()).contains("担当SV 氏名 SV01");
    }

    @Test
    void topics_stand_in_the_fixed_order_whatever_the_rates() {
        takeCalls();
        signIn(aoki);
        open("me", PersonView.class);

        String rows = _get(PersonRows.class).getElement().getTextRecursively();
        assertThat(rows.indexOf("net.bills")).isLessThan(rows.indexOf("net.offers"));
        assertThat(_find(IntervalRow.class)).hasSize(3);
    }

    @Test
    void numbers_can_be_read_as_a_table() {
        takeCalls();
        signIn(aoki);
        open("me?view=table", PersonView.class);

        assertThat(_find(PersonRows.class)).isEmpty();
        assertThat(_get(DataTable.class).getElement().getTextRecursively()).contains("60", "30", "データ不足");
    }

    @Test
    void without_calls_the_page_says_what_will_be_here() {
        signIn(aoki);
        open("me", PersonView.class);

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("この期間の通話はまだありません");
    }

    @Test
    void others_do_not_find_the_page() {
        takeCalls();
        signIn(outsider);
        assertThat(isClosed("people/" + aoki.value(), PersonView.class)).isTrue();

        signIn(supervisor);
        assertThat(isClosed("people/" + outsider.value(), PersonView.class)).isTrue();
        assertThat(isClosed("people/nobody", PersonView.class)).isTrue();

        signIn(trainer);
        assertThat(isClosed("people/" + aoki.value(), PersonView.class)).isTrue();
    }

    @Test
    void speaks_english_too() {
        takeCalls();
        signIn(aoki, Locale.ENGLISH);
        open("me", PersonView.class);

        assertThat(said()).contains("seen 30 of 60 calls.", "9 calls so far. Estimates start at 10.");
    }
}
