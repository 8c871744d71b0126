package org.sokuto.assessment;

/** How sure somebody is of an answer. */
public enum Confidence {
    SURE,
    UNSURE
}
