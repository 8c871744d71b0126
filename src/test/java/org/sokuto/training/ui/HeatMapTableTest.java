package org.sokuto.training.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sokuto.training.ui.Samples.BILLS;
import static org.sokuto.training.ui.Samples.JA;
import static org.sokuto.training.ui.Samples.OFFERS;
import static org.sokuto.training.ui.Samples.PRODUCT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sokuto.calls.rates.Interval;
import org.sokuto.training.HeatMap;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.RateBand;
import org.sokuto.training.analysis.TopicFinding;
import org.sokuto.training.analysis.TopicVerdict;
import org.sokuto.training.analysis.Verdict;

class HeatMapTableTest {

    private static GapMatrix.Table table(HeatMap map) {
        return new HeatMapTable(PRODUCT, HeatMapSelection.STARTER.withTopic("net.offers"), JA)
                .of(map, GroupRow.of(map, "第2チーム", "センター"));
    }

    private static HeatMap people(int number, int calls, int immediate) {
        Map<String, List<CellEstimate>> people = new LinkedHashMap<>();
        IntStream.range(0, number)
                .mapToObj(i -> "p" + i)
                .forEach(name -> people.put(name, List.of(Samples.cell(name, BILLS, calls, immediate, Verdict.FINE))));
        return Samples.map(people, Samples.finding(BILLS, 59, 40, 20, TopicVerdict.TOPIC_PROBLEM));
    }

    @Test
    void cell_holds_number_sign_count_and_the_words_for_them() {
        HeatMap map = Samples.map(Map.of("井上 健", List.of(Samples.cell("井上 健", BILLS, 50, 31, Verdict.GAP))));

        assertThat(table(map).rows().getFirst().cells().getFirst())
                .isEqualTo(new GapMatrix.MatrixCell(
                        "66", "▼", "n=50", GapMatrix.Band.FOCUS_LARGE, "井上 健、料金・請求、重点・影響大、見積もり66％、50件"));
    }

    @Test
    void thin_cell_holds_its_count_only() {
        HeatMap map = Samples.map(Map.of("井上 健", List.of(Samples.cell("井上 健", BILLS, 9, 0, Verdict.UNKNOWN))));

        assertThat(table(map).rows().getFirst().cells())
                .containsExactly(
                        new GapMatrix.MatrixCell("", "", "9件", GapMatrix.Band.TOO_FEW, "井上 健、料金・請求、データ不足、9件"),
                        new GapMatrix.MatrixCell("", "", "0件", GapMatrix.Band.TOO_FEW, "井上 健、割引・特典、データ不足、0件"));
    }

    @Test
    void columns_lead_to_topics_and_the_chosen_one_is_marked() {
        assertThat(table(people(1, 30, 27)).columns())
                .containsExactly(
                        new GapMatrix.Column("net.bills", "料金・請求", "topics/net.bills", false),
                        new GapMatrix.Column("net.offers", "割引・特典", "topics/net.offers", true));
    }

    @Test
    void five_people_make_a_group() {
        assertThat(table(people(5, 30, 27)).footers())
                .extracting(GapMatrix.Row::label, GapMatrix.Row::note)
                .containsExactly(tuple("第2チーム", "5人"), tuple("センター", "60人"));
    }

    @Test
    void four_people_make_none() {
        assertThat(table(people(4, 30, 27)).footers())
                .extracting(GapMatrix.Row::label)
                .containsExactly("センター");
    }

    @Test
    void group_is_judged_by_its_raw_share() {
        GapMatrix.MatrixCell cell =
                table(people(5, 30, 18)).footers().getFirst().cells().getFirst();

        assertThat(cell.value()).isEqualTo("60");
        assertThat(cell.countText()).isEqualTo("n=150");
        assertThat(cell.band()).isEqualTo(GapMatrix.Band.FOCUS);
    }

    @Test
    void group_without_calls_on_a_topic_has_no_share_there() {
        HeatMap map = people(5, 30, 27);

        assertThat(GroupRow.of(map, "第2チーム", "センター").getFirst().band(OFFERS)).isEqualTo(RateBand.TOO_FEW);
        assertThat(table(map).footers().getFirst().cells().getLast().value()).isEmpty();
    }

    @Test
    void who_sees_everybody_gets_one_row_for_them() {
        HeatMap part = people(5, 20, 20);
        TopicFinding everybody = new TopicFinding(
                BILLS.id(),
                part.own().get(BILLS.id()).counts(),
                new Interval(0.97, 1),
                5,
                0,
                0,
                0,
                TopicVerdict.NO_TOPIC_PROBLEM);
        HeatMap whole =
                new HeatMap(part.basis(), part.topics(), part.rows(), part.own(), Map.of(BILLS.id(), everybody), 5);

        assertThat(GroupRow.of(whole, "担当の全員", "センター"))
                .extracting(GroupRow::label)
                .containsExactly("センター");
    }

    @Test
    void more_people_than_can_be_looked_at_are_left_to_the_choice_of_a_team() {
        assertThat(table(people(HeatMapTable.MOST_ROWS + 1, 1, 1)).rows()).hasSize(HeatMapTable.MOST_ROWS);
    }
}
