package org.sokuto.shell.cli;

import org.sokuto.shared.DomainError;

/** The command line cannot be understood. */
class WrongUsage extends DomainError {

    WrongUsage(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
