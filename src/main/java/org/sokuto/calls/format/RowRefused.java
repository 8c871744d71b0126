package org.sokuto.calls.format;

import org.sokuto.shared.csv.RowFault;

/** A row found faulty while its cells are read. */
final class RowRefused extends RuntimeException {

    private final transient RowFault fault;

    RowRefused(RowFault fault) {
        // Without a stack trace: a hostile file may have a million such rows.
        super(fault.code().code(), null, false, false);
        this.fault = fault;
    }

    RowFault fault() {
        return fault;
    }
}
