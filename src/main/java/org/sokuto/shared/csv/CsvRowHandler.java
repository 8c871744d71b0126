package org.sokuto.shared.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows as the parser finds them, within the limits that a sane file keeps. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

    static final int LONGEST_CELL = 32_767;
    static final int MOST_COLUMNS = 200;

    private final List<String> cells = new ArrayList<>();
    private long line;

    /** The line that parsing has reached, hence the one on which a cell that does not end has started. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        cells.clear();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        int lineEnds = quoted ? lineEnds(buffer, offset, length) : 0;
        if (length > LONGEST_CELL) {
            throw lineEnds > 0
                    ? new FileFault(FileFaultCode.QUOTE_NOT_CLOSED, line)
                    : new FileFault(FileFaultCode.CELL_TOO_LONG, line, LONGEST_CELL);
        }
        if (index >= MOST_COLUMNS) {
            throw new FileFault(FileFaultCode.TOO_MANY_COLUMNS, line, MOST_COLUMNS);
        }
        line += lineEnds;
        cells.add(length == 0 ? "" : new String(buffer, offset, length));
    }

    @Override
    protected @Nullable CsvRow buildRecord() {
        boolean blankLine =
                cells.isEmpty() || (cells.size() == 1 && cells.getFirst().isBlank());
        return blankLine ? null : new CsvRow(getStartingLineNumber(), cells);
    }

    private static int lineEnds(char[] buffer, int offset, int length) {
        int found = 0;
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '\r' || (buffer[i] == '\n' && (i == offset || buffer[i - 1] != '\r'))) {
                found++;
            }
        }
        return found;
    }
}
