package org.sokuto.curricula;

/** What a step of a course consists of, and so what ticks it. */
public enum StepKind {
    LESSON,
    QUIZ,
    ROLEPLAY,
    SIGNOFF;

    /** Key of the kind's name in the interface. */
    public String messageKey() {
        return "curricula.step." + name();
    }
}
