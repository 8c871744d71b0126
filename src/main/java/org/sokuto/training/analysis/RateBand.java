package org.sokuto.training.analysis;

/** The colour class of a cell of the heat map. */
public enum RateBand {
    TOO_FEW,
    AT_OR_ABOVE,
    AROUND,
    WATCH,
    FOCUS,
    /** A gap that is expected to cost at least {@value CellEstimate#LARGE_LOSS} calls in the window. */
    FOCUS_LARGE
}
