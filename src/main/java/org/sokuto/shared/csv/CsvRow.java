package org.sokuto.shared.csv;

import java.util.List;

/** One row of a file: the physical line on which it starts and its cells as they stand there. */
public record CsvRow(long line, List<String> cells) {

    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** The cell in this column, counted from 0; blank where the row is too short to have it. */
    public CellText cell(int column) {
        return column < cells.size() ? CellText.of(cells.get(column)) : CellText.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
