package org.sokuto.roleplay.engine;

/** What an operator's words do to the conversation. */
public enum Tag {
    LISTEN,
    PARAPHRASE,
    EMPATHY,
    PARTIAL_APOLOGY,
    FULL_APOLOGY,
    SOLUTION,
    NEXT_STEP,
    CORRECT_FACT,
    WRONG_FACT,
    BLAME,
    DENY,
    TRANSFER,
    HANDOVER,
    PROMISE,
    VERIFY,
    CLOSE
}
