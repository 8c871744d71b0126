package org.sokuto.shell.cli;

import org.sokuto.shared.DomainError;

/** The command is right but cannot be carried out here and now. */
class CannotRun extends DomainError {

    CannotRun(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
