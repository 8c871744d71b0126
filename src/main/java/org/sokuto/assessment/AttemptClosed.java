package org.sokuto.assessment;

import org.sokuto.shared.DomainError;

/** The attempt was handed in before; nothing can be added to it. */
public class AttemptClosed extends DomainError {

    AttemptClosed() {
        super("assessment.attempt.closed");
    }
}
