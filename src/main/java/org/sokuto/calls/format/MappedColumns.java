package org.sokuto.calls.format;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.sokuto.shared.csv.CellText;
import org.sokuto.shared.csv.CsvHeader;
import org.sokuto.shared.csv.CsvRow;

/** The columns of one file in which a mapping finds its facts. */
final class MappedColumns {

    private final CsvHeader header;
    private final Map<CallField, Integer> columns = new EnumMap<>(CallField.class);

    MappedColumns(MappingPreset preset, CsvHeader header) {
        this.header = header;
        for (CallField field : preset.columns().keySet()) {
            preset.columnOf(field, header).ifPresent(column -> columns.put(field, column));
        }
    }

    Set<CallField> fields() {
        return Set.copyOf(columns.keySet());
    }

    boolean has(CallField field) {
        return columns.containsKey(field);
    }

    CellText cell(CsvRow row, CallField field) {
        Integer column = columns.get(field);
        return column == null ? CellText.of("") : row.cell(column);
    }

    /** The cell as it stands in the file, for the person who has to find it there. */
    String raw(CsvRow row, CallField field) {
        Integer column = columns.get(field);
        return column == null || column >= row.cells().size() ? "" : row.cells().get(column);
    }

    /** The name of the column in the file. */
    String name(CallField field) {
        Integer column = columns.get(field);
        return column == null ? field.toString() : header.name(column);
    }

    List<String> unmapped() {
        Set<Integer> mapped = new HashSet<>(columns.values());
        return IntStream.range(0, header.size())
                .filter(column -> !mapped.contains(column))
                .mapToObj(header::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
