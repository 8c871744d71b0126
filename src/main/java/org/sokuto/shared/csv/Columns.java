package org.sokuto.shared.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Where the columns that an import knows stand in a file. Each column has a key, which is its name in our own files,
 * and may have other names.
 */
public final class Columns {

    private final CsvHeader header;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private Columns(CsvHeader header) {
        this.header = header;
    }

    /**
     * Finds the columns.
     *
     * @param names by key, the other names under which the column may stand
     * @param required keys that must be there
     * @throws FileFault if no column is known, or a required one is missing
     */
    public static Columns in(CsvHeader header, Map<String, List<String>> names, List<String> required) {
        Columns columns = new Columns(header);
        names.forEach((key, others) -> {
            List<String> all = new ArrayList<>(List.of(key));
            all.addAll(others);
            all.stream()
                    .map(header::indexOf)
                    .filter(OptionalInt::isPresent)
                    .findFirst()
                    .ifPresent(index -> columns.places.put(key, index.getAsInt()));
        });
        if (columns.places.isEmpty()) {
            throw new FileFault(FileFaultCode.HEADER_NOT_RECOGNISED, String.join(", ", header.names()));
        }
        List<String> missing = required.stream()
                .filter(key -> !columns.places.containsKey(key))
                .toList();
        if (!missing.isEmpty()) {
            throw new FileFault(FileFaultCode.COLUMN_MISSING, String.join(", ", missing));
        }
        return columns;
    }

    public boolean has(String key) {
        return places.containsKey(key);
    }

    /** The cell, blank where the file has no such column. */
    public CellText cell(CsvRow row, String key) {
        Integer place = places.get(key);
        return place == null ? CellText.BLANK : row.cell(place);
    }

    /** The cell as it was written, without spaces around it. */
    public String raw(CsvRow row, String key) {
        Integer place = places.get(key);
        return place == null || place >= row.cells().size()
                ? ""
                : row.cells().get(place).strip();
    }

    /** The column's name in the file. */
    public String name(String key) {
        Integer place = places.get(key);
        return place == null ? key : header.name(place);
    }

    /** A fault in the column of this row. */
    public RowFault fault(CsvRow row, String key, RowFaultCode code) {
        return new RowFault(row.line(), name(key), code, raw(row, key));
    }
}
