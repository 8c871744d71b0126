package org.sokuto.curricula;

/** How far a learner is with a step; only evidence makes it done. */
public enum StepState {
    DONE,
    /** The first that is not done: where the course goes on. */
    NEXT,
    OPEN
}
