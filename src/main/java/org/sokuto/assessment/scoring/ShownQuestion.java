package org.sokuto.assessment.scoring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is put to somebody. It has no place for what is right, and its keys are drawn anew for each attempt,
 * so that they tell nothing either.
 *
 * @param options what is ticked, put in order or put to a place, in the order shown
 * @param places where options can be put: counterparts or categories
 * @param unit in which a number is asked for
 */
public record ShownQuestion(
        QuestionType type,
        String text,
        int points,
        List<ShownOption> options,
        List<ShownOption> places,
        @Nullable String unit) {

    public ShownQuestion {
        options = List.copyOf(options);
        places = List.copyOf(places);
    }

    /** Whether a response by these keys says something of everything that is asked. */
    public boolean isAnswered(Response response) {
        return !response.isBlank()
                && (!(response instanceof Response.Placement(Map<String, String> placed))
                        || placed.size() == options.size());
    }

    /** One text to be chosen, with the key by which an answer names it. */
    public record ShownOption(String key, String text) {}
}
