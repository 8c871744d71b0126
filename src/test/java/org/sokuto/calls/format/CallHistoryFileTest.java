package org.sokuto.calls.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.CsvRows;
import org.sokuto.shared.csv.TextEncoding;

/** A history written by {@code generate_calls.py --operators 3 --days 16 --bad-rows 7}, with its list of bad rows. */
class CallHistoryFileTest {

    private static final Set<String> LEFT_TO_THE_IMPORT = Set.of("unknown_operator", "unknown_topic", "duplicate_id");

    @Test
    void findsExactlyTheBadRowsThatWerePutIn() throws Exception {
        CsvFile file = CsvFile.open(resource("calls.csv"));
        CallRowReader reader = CallRowReader.of(Presets.shipped(), file.header());
        Map<Long, String> rejected = new TreeMap<>();
        long calls = 0;
        try (CsvRows rows = file.rows()) {
            while (rows.hasNext()) {
                switch (reader.read(rows.next())) {
                    case CallRow call -> calls++;
                    case RejectedRow row ->
                        rejected.put(row.line(), row.fault().code().code());
                    case NotACall row -> throw new AssertionError("no totals were written: " + row);
                }
            }
        }

        assertThat(file.encoding()).isEqualTo(TextEncoding.WINDOWS_31J);
        assertThat(rejected).hasSize(4).isEqualTo(expected());
        assertThat(calls).isEqualTo(1597 - 4);
    }

    private static Map<Long, String> expected() throws IOException, URISyntaxException {
        Map<Long, String> expected = new TreeMap<>();
        List<String> lines = Files.readAllLines(resource("bad_rows.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", 2);
            String code = cells[1].replace(' ', '_');
            if (!LEFT_TO_THE_IMPORT.contains(code)) {
                expected.put(Long.valueOf(cells[0]), code);
            }
        }
        return expected;
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(CallHistoryFileTest.class.getResource(name).toURI());
    }
}
