package org.sokuto.calls.format;

import org.sokuto.shared.csv.RowFault;

/** A row that should be a call but cannot be read as one. */
public record RejectedRow(RowFault fault) implements CallLine {

    @Override
    public long line() {
        return fault.line();
    }
}
