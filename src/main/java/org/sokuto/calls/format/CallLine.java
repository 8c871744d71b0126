package org.sokuto.calls.format;

/** What one row of a call history turned out to be. */
public sealed interface CallLine permits CallRow, RejectedRow, NotACall {

    /** The physical line on which the row starts. */
    long line();
}
