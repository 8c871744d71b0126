package org.sokuto.training;

/** What kind of material an item of a plan asks for. */
public enum PlanKind {
    /** A lesson, done when read to its end; the reference is the lesson's key. */
    LESSON,
    /** A quiz, done when passed; the reference is the quiz's key. */
    QUIZ,
    /** A role-play, done when any of its variants is passed; the reference is the scenario's family. */
    ROLEPLAY
}
