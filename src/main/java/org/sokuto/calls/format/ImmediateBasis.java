package org.sokuto.calls.format;

/** What the statement that a call was answered immediately rests on. */
public enum ImmediateBasis {
    EXPLICIT,
    DISPOSITION,
    RESOLUTION,
    BEHAVIOUR,
    MANUAL,
    NONE
}
