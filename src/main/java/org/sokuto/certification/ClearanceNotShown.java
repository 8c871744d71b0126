package org.sokuto.certification;

import org.sokuto.shared.DomainError;

/** Something other than the confirmation is still to be shown. */
public class ClearanceNotShown extends DomainError {

    ClearanceNotShown() {
        super("certification.refused.not-shown");
    }
}
