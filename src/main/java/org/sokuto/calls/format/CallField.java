package org.sokuto.calls.format;

import java.util.Locale;

/** A fact about a call that a source's column can hold. */
public enum CallField {
    CALL_ID,
    STARTED_AT,
    CHANNEL,
    OPERATOR,
    TOPIC,
    TOPIC_NAME,
    WAIT_SECONDS,
    TALK_SECONDS,
    HOLD_SECONDS,
    IMMEDIATE,
    TRANSFERRED,
    CALLED_BACK,
    REPEAT,
    RECOMMENDATION;

    /** The name under which mappings speak of the field. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
