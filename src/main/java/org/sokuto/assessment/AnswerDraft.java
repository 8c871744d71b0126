package org.sokuto.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sokuto.assessment.scoring.Response;

/**
 * An answer to be saved.
 *
 * @param revision counts the changes of one answer; the highest one stays
 * @param response by the keys of the sheet
 * @param clientTime when it was given, by the clock of the device
 */
public record AnswerDraft(
        int revision,
        Response response,
        @Nullable Instant clientTime,
        @Nullable Confidence confidence) {}
