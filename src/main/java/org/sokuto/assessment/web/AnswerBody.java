package org.sokuto.assessment.web;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sokuto.assessment.AnswerDraft;
import org.sokuto.assessment.Confidence;
import org.sokuto.assessment.scoring.Response;

/** An answer as it is sent. */
record AnswerBody(
        int revision,
        Response response,
        @Nullable Instant clientTime,
        @Nullable Confidence confidence) {

    AnswerBody {
        Objects.requireNonNull(response);
    }

    AnswerDraft draft() {
        return new AnswerDraft(revision, response, clientTime, confidence);
    }
}
