package org.sokuto.assessment.scoring;

/** The kinds of questions. */
public enum QuestionType {
    SINGLE,
    MULTIPLE,
    TRUE_FALSE,
    SHORT_TEXT,
    NUMERIC,
    ORDERING,
    MATCHING,
    CATEGORISE
}
