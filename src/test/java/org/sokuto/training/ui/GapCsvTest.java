package org.sokuto.training.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sokuto.training.ui.Samples.BILLS;
import static org.sokuto.training.ui.Samples.EN;
import static org.sokuto.training.ui.Samples.JA;
import static org.sokuto.training.ui.Samples.PRODUCT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sokuto.training.HeatMap;
import org.sokuto.training.analysis.TopicVerdict;
import org.sokuto.training.analysis.Verdict;

class GapCsvTest {

    private static String write(RateWords words, HeatMap map) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GapCsv(PRODUCT, words).write(map, GroupRow.of(map, "第2チーム", "センター"), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static HeatMap one(String name, int calls, int immediate, Verdict verdict) {
        return Samples.map(Map.of(name, List.of(Samples.cell(name, BILLS, calls, immediate, verdict))));
    }

    @Test
    void begins_with_a_byte_order_mark_and_a_header() throws IOException {
        assertThat(write(JA, one("井上 健", 50, 31, Verdict.GAP)))
                .startsWith("\uFEFF氏名,商品,テーマ,件数,即答件数,即答率（％）,90％区間 下（％）,90％区間 上（％）,状態\r\n");
    }

    @Test
    void cell_is_a_line_with_what_its_panel_says() throws IOException {
        assertThat(write(JA, one("井上 健", 50, 31, Verdict.GAP))).contains("井上 健,光回線,料金・請求,50,31,66,55,75,重点・影響大\r\n");
        assertThat(write(EN, one("井上 健", 50, 31, Verdict.GAP)))
                .contains("井上 健,Fibre,Billing,50,31,66,55,75,\"Focus, large effect\"\r\n");
    }

    @Test
    void thin_cells_have_a_count_and_no_rate() throws IOException {
        assertThat(write(JA, one("井上 健", 9, 2, Verdict.UNKNOWN)))
                .contains("井上 健,光回線,料金・請求,9,,,,,データ不足\r\n")
                .contains("井上 健,光回線,割引・特典,0,,,,,データ不足\r\n");
    }

    @Test
    void names_that_look_like_formulas_are_defused() throws IOException {
        assertThat(write(JA, one("=HYPERLINK(1)", 50, 31, Verdict.GAP))).contains("\r\n'=HYPERLINK(1),");
    }

    @Test
    void groups_follow_with_their_shares() throws IOException {
        HeatMap map = Samples.map(
                Map.of("井上 健", List.of(Samples.cell("井上 健", BILLS, 50, 31, Verdict.GAP))),
                Samples.finding(BILLS, 59, 40, 20, TopicVerdict.TOPIC_PROBLEM));

        assertThat(write(JA, map)).contains("センター,光回線,料金・請求,100,71,71,,,重点\r\n").doesNotContain("第2チーム");
    }

    @Test
    void file_is_named_after_product_and_days() {
        assertThat(GapCsv.fileName(Samples.map(Map.of()), PRODUCT)).isEqualTo("gaps-net-2026-08-23-2026-11-20.csv");
    }
}
