package org.sokuto.calls.rates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of a table of published or independently computed figures, by column name. */
final class GoldenTable {

    private GoldenTable() {}

    static List<Map<String, String>> read(String name) {
        try (InputStream stream = GoldenTable.class.getResourceAsStream("/golden/" + name)) {
            List<String> lines = new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> columns = List.of(lines.getFirst().split(",", -1));
            return lines.stream().skip(1).map(line -> row(columns, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    static Counts counts(Map<String, String> row) {
        return new Counts(Integer.parseInt(row.get("n")), Integer.parseInt(row.get("x")));
    }

    private static Map<String, String> row(List<String> columns, String line) {
        String[] cells = line.split(",", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i), cells[i]);
        }
        return row;
    }
}
