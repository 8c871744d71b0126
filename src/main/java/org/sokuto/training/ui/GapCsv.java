package org.sokuto.training.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.rates.Counts;
import org.sokuto.catalog.TopicItem;
import org.sokuto.shared.csv.FormulaGuard;
import org.sokuto.training.HeatMap;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.RateBand;

/**
 * The cells of a heat map as a file for spreadsheets, one line a cell; begins with a byte order mark, without which
 * Excel takes the file for Shift_JIS.
 */
final class GapCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEADER =
            List.of("person", "product", "topic", "count", "immediate", "estimate", "low", "high", "state");

    private final TopicItem product;
    private final RateWords words;

    GapCsv(TopicItem product, RateWords words) {
        this.product = product;
        this.words = words;
    }

    static String fileName(HeatMap map, TopicItem product) {
        var period = map.basis().period();
        return "gaps-%s-%s-%s.csv".formatted(product.code(), period.first(), period.last());
    }

    void write(HeatMap map, List<GroupRow> groups, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER.stream()
                    .map(column -> words.text("export." + column))
                    .toList());
            for (HeatMap.Row row : map.rows()) {
                for (TopicItem topic : map.topics()) {
                    csv.writeRecord(line(row.person().name(), topic, row.cells().get(topic.id())));
                }
            }
            for (GroupRow group : groups) {
                for (TopicItem topic : map.topics()) {
                    csv.writeRecord(line(group, topic));
                }
            }
        }
    }

    private List<String> line(String person, TopicItem topic, @Nullable CellEstimate cell) {
        if (cell == null) {
            return few(person, topic, 0);
        }
        Counts counts = cell.cell().counts();
        if (cell.band() == RateBand.TOO_FEW) {
            return few(person, topic, counts.n());
        }
        return line(
                person,
                topic,
                counts.n(),
                String.valueOf(counts.immediate()),
                percent(cell.mean()),
                percent(cell.range().low()),
                percent(cell.range().high()),
                words.band(cell.band()));
    }

    /** A group has its raw share and no range. */
    private List<String> line(GroupRow group, TopicItem topic) {
        Counts counts = group.rate(topic).counts();
        RateBand band = group.band(topic);
        return band == RateBand.TOO_FEW
                ? few(group.label(), topic, counts.n())
                : line(
                        group.label(),
                        topic,
                        counts.n(),
                        String.valueOf(counts.immediate()),
                        percent(counts.rate()),
                        "",
                        "",
                        words.band(band));
    }

    private List<String> few(String row, TopicItem topic, int calls) {
        return line(row, topic, calls, "", "", "", "", words.band(RateBand.TOO_FEW));
    }

    private List<String> line(String row, TopicItem topic, int calls, String... rest) {
        return Stream.concat(
                        Stream.of(row, words.name(product), words.name(topic, product), String.valueOf(calls)),
                        Stream.of(rest))
                .map(FormulaGuard::guard)
                .toList();
    }

    private static String percent(double rate) {
        return String.valueOf(RateWords.percent(rate));
    }
}
