package org.sokuto.calls;

import org.sokuto.shared.DomainError;

/** The person who started the import stopped it; nothing was stored. */
public class ImportCancelled extends DomainError {

    public ImportCancelled() {
        super("calls.import.cancelled");
    }
}
