package org.sokuto.training.analysis;

/** Whether a topic itself, rather than single operators, is the likely cause of low rates on it. */
public enum TopicVerdict {
    /** Too few operators with enough calls to tell. */
    TOO_FEW,
    /** Low for most: better material or a better rule, not individual training. */
    TOPIC_PROBLEM,
    NO_TOPIC_PROBLEM
}
