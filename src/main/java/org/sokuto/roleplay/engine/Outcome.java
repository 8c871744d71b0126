package org.sokuto.roleplay.engine;

/** How a conversation ended. */
public enum Outcome {
    RESOLVED,
    CALL_BACK,
    HANDED_OVER,
    HUNG_UP,
    POLICY_END,
    /** The moves were used up before the conversation came to an end of its own. */
    OUT_OF_TURNS,
    /** The person left; nothing is scored. */
    STOPPED
}
