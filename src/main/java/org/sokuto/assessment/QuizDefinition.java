package org.sokuto.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.LocalText;

/**
 * What a quiz is to consist of.
 *
 * @param questionKeys full keys, {@code topic/question}, in the order in which they are asked
 * @param passShare share of the points from which it is passed, between 0 and 1
 */
public record QuizDefinition(
        String key,
        LocalText title,
        @Nullable String topic,
        List<String> questionKeys,
        int minutes,
        double passShare,
        boolean starter) {

    public QuizDefinition {
        questionKeys = List.copyOf(questionKeys);
    }
}
