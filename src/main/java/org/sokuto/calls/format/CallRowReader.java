package org.sokuto.calls.format;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sokuto.shared.csv.CellText;
import org.sokuto.shared.csv.CsvHeader;
import org.sokuto.shared.csv.CsvRow;
import org.sokuto.shared.csv.FileFault;
import org.sokuto.shared.csv.FileFaultCode;

/** A mapping applied to the files of one header: it turns their rows into calls. */
public final class CallRowReader {

    /** Fewer known columns than this and the first row is no header of the source. */
    static final int FEWEST_KNOWN_COLUMNS = 3;

    private static final int HEADER_SHOWN = 60;

    private final MappedColumns columns;
    private final CallCells cells;
    private final Set<String> totals;

    private CallRowReader(MappingPreset preset, CsvHeader header, MappedColumns columns) {
        this.columns = columns;
        this.cells = new CallCells(preset, header, columns);
        this.totals = preset.totals().stream().map(CallRowReader::word).collect(Collectors.toCollection(HashSet::new));
        totals.add(word(columns.name(CallField.CALL_ID)));
    }

    /** Binds a mapping to a header; refuses one that it does not know or that lacks a required column. */
    public static CallRowReader of(MappingPreset preset, CsvHeader header) {
        MappedColumns columns = new MappedColumns(preset, header);
        if (columns.fields().size() < FEWEST_KNOWN_COLUMNS) {
            throw new FileFault(FileFaultCode.HEADER_NOT_RECOGNISED, shown(header.names()));
        }
        List<String> missing = preset.columns().keySet().stream()
                .sorted()
                .filter(field -> preset.required().contains(field) && !columns.has(field))
                .map(field -> preset.columns()
                        .getOrDefault(field, List.of(field.toString()))
                        .getFirst())
                .toList();
        if (!missing.isEmpty()) {
            throw new FileFault(FileFaultCode.COLUMN_MISSING, shown(missing));
        }
        return new CallRowReader(preset, header, columns);
    }

    /** The call that a row holds, or the first thing that is wrong with it, or that it is none. */
    public CallLine read(CsvRow row) {
        CellText key = columns.cell(row, CallField.CALL_ID);
        CellText first = row.cell(0);
        if (totals.contains(word(key.text())) || totals.contains(word(first.text())) || row.isBlank()) {
            return new NotACall(row.line(), first.text());
        }
        try {
            return cells.call(row);
        } catch (RowRefused refused) {
            return new RejectedRow(refused.fault());
        }
    }

    /** The columns of the file that are not taken over. */
    public List<String> droppedColumns() {
        return columns.unmapped();
    }

    /** The facts for which the file has a column. */
    public Set<CallField> mappedFields() {
        return columns.fields();
    }

    private static String word(String text) {
        return CellText.of(text).text().toLowerCase(Locale.ROOT);
    }

    private static String shown(Collection<String> names) {
        String all = String.join("、", names);
        return all.length() <= HEADER_SHOWN ? all : all.substring(0, HEADER_SHOWN) + "…";
    }
}
