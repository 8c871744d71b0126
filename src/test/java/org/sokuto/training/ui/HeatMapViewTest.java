package org.sokuto.training.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sokuto.people.access.Role;
import org.sokuto.shared.ui.EmptyState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class HeatMapViewTest extends RatePagesTest {

    private static GapMatrix.Table table() {
        return new ObjectMapper()
                .treeToValue(
                        (JsonNode) _get(GapMatrix.class).getElement().getPropertyRaw("table"), GapMatrix.Table.class);
    }

    private static List<String> names() {
        return table().rows().stream().map(GapMatrix.Row::label).toList();
    }

    @Test
    void supervisor_sees_the_own_team_in_order_of_name() {
        takeCalls();
        signIn(supervisor);
        open("gaps", HeatMapView.class);

        assertThat(names()).hasSize(6).contains("青木 花子").doesNotContain("遠山 悟");
    }

    @Test
    void manager_sees_all_teams_and_may_choose_one() {
        takeCalls();
        signIn(manager);
        open("gaps", HeatMapView.class);
        assertThat(names()).hasSize(7);

        open("gaps?team=" + people.team(OTHER_TEAM).value(), HeatMapView.class);

        assertThat(names()).containsExactly("遠山 悟");
    }

    @Test
    void team_out_of_reach_narrows_nothing_and_shows_nothing_more() {
        takeCalls();
        signIn(supervisor);
        open("gaps?team=" + people.team(OTHER_TEAM).value(), HeatMapView.class);

        assertThat(names()).hasSize(6).doesNotContain("遠山 悟");
    }

    @Test
    void cell_of_the_address_is_explained_in_the_panel() {
        takeCalls();
        signIn(supervisor);
        open("gaps?person=" + aoki.value() + "&topic=net.bills", HeatMapView.class);

        String said = _get(CellPanel.class).getElement().getTextRecursively();
        assertThat(said).contains("青木 花子", "重点・影響大", "60", "件中30件", "目標を下回るのはほぼ確実");
        assertThat(_find(_get(CellPanel.class), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly(
                        "people/" + aoki.value() + "/plan/new?topic=net.bills",
                        "people/" + aoki.value(),
                        "people/" + aoki.value() + "/calls?topic=net.bills",
                        "topics/net.bills");
    }

    @Test
    void thin_cell_is_explained_without_a_rate() {
        takeCalls();
        signIn(supervisor);
        open("gaps?person=" + aoki.value() + "&topic=net.offers", HeatMapView.class);

        assertThat(_get(CellPanel.class).getElement().getTextRecursively())
                .contains("データ不足", "これまで9件")
                .doesNotContain("％", "10件中");
    }

    @Test
    void panel_says_how_to_read_the_table_while_nothing_is_chosen() {
        takeCalls();
        signIn(supervisor);
        open("gaps?person=" + outsider.value() + "&topic=net.bills", HeatMapView.class);

        assertThat(_get(_get(CellPanel.class), H2.class).getText()).isEqualTo("表の読み方");
    }

    @Test
    void without_calls_the_page_says_what_comes_first() {
        signIn(supervisor);
        open("gaps", HeatMapView.class);

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("通話記録を取り込むと、ここに表が出ます");
        assertThat(_find(GapMatrix.class)).isEmpty();
    }

    @Test
    void other_channels_count_only_when_asked_for() {
        calls.on(LocalDate.of(2026, 5, 1))
                .add("チャット", LocalDate.of(2026, 5, 1), "OP01", "net.bills", 20, 20)
                .store();
        signIn(supervisor);
        open("gaps", HeatMapView.class);
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("条件に合う記録がありません");

        open("gaps?channel=all", HeatMapView.class);

        assertThat(names()).contains("青木 花子");
    }

    @Test
    void page_is_closed_to_operators_trainers_and_administrators() {
        for (var person : List.of(aoki, trainer, people.add("AD01", null, Role.ADMIN))) {
            signIn(person);
            assertThat(isClosed("gaps", HeatMapView.class)).isTrue();
        }
    }

    @Test
    void speaks_english_too() {
        takeCalls();
        signIn(supervisor, Locale.ENGLISH);
        open("gaps?person=" + aoki.value() + "&topic=net.bills", HeatMapView.class);

        assertThat(_get(CellPanel.class).getElement().getTextRecursively())
                .contains("Almost certainly below target", "Likely cause");
        assertThat(_find(Select.class)).extracting(Select::getLabel).contains("Product", "Period", "Channel");
    }
}
