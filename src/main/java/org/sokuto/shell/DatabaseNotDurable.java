package org.sokuto.shell;

import org.sokuto.shared.DomainError;

/** The embedded database was opened without {@code WRITE_DELAY=0}. */
class DatabaseNotDurable extends DomainError {

    DatabaseNotDurable() {
        super("shell.start.not-durable");
    }
}
