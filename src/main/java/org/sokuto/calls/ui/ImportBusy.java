package org.sokuto.calls.ui;

import org.sokuto.shared.DomainError;

/** The person has an import running already. */
class ImportBusy extends DomainError {

    ImportBusy() {
        super("calls.import.busy");
    }
}
