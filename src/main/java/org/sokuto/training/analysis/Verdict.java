package org.sokuto.training.analysis;

/** What may be said of an operator's rate on a topic against the target. */
public enum Verdict {
    /** Too few calls for any judgement. */
    UNKNOWN,
    FINE,
    /** More likely below the target than not, but not surely enough to act. */
    WATCH,
    /** Probably below the target. */
    GAP
}
