package org.sokuto.assessment.web;

import org.sokuto.shared.DomainError;

/** More was sent than any answer needs. */
final class BodyTooLarge extends DomainError {

    BodyTooLarge() {
        super("assessment.answer.too-large");
    }
}
