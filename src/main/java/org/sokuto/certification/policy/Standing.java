package org.sokuto.certification.policy;

/** How far a person is with one requirement. */
public enum Standing {
    /** Nothing shown yet. */
    OPEN,
    /** Tried or partly shown, not enough yet. */
    PART,
    /** Shown. */
    MET
}
