package org.sokuto.assessment.web;

import java.time.Instant;
import org.sokuto.assessment.SavedAnswer;

/**
 * What the server holds after a request.
 *
 * @param accepted whether that is what was sent; otherwise a later answer, or one of another window, was there before
 */
record AnswerReply(int position, int revision, boolean accepted, Instant savedAt, Instant serverTime) {

    static AnswerReply of(SavedAnswer saved, Instant now) {
        return new AnswerReply(saved.position(), saved.revision(), saved.accepted(), saved.savedAt(), now);
    }
}
