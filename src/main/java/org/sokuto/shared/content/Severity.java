package org.sokuto.shared.content;

/** How much a finding weighs. */
public enum Severity {
    /** The object cannot be used. */
    ERROR,
    /** The object can be used, but somebody should look. */
    WARNING
}
