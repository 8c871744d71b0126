package org.sokuto.roleplay;

import java.time.Instant;

/**
 * Something that was said.
 *
 * @param move number of the move that it is, or answers; 0 for how the conversation begins
 */
public record Utterance(Speaker speaker, String text, Instant at, int move) {

    /** Who said it. */
    public enum Speaker {
        CUSTOMER,
        OPERATOR
    }
}
