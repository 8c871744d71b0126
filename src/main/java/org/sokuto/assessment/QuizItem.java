package org.sokuto.assessment;

import org.jspecify.annotations.Nullable;
import org.sokuto.shared.LocalText;

/**
 * A quiz that can be taken.
 *
 * @param topic code of the topic that all its questions are about, if one
 * @param questions how many
 * @param passShare share of the points from which it is passed
 * @param starter whether the centre has yet to decide about it
 */
public record QuizItem(
        String key,
        LocalText title,
        @Nullable String topic,
        int questions,
        int minutes,
        double passShare,
        boolean starter) {}
