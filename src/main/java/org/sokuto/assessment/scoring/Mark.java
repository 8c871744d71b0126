package org.sokuto.assessment.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is worth and why.
 *
 * @param parts earned, {@link Points#PARTS} a point
 * @param maxParts what a right answer earns
 * @param options each option of a choice, in the question's own order
 * @param places each item that had a right place, in the question's own order
 * @param matched the accepted text that the answer agrees with
 * @param accepted the texts that would be right, of a typed answer
 */
public record Mark(
        int parts,
        int maxParts,
        List<OptionMark> options,
        List<PlaceMark> places,
        @Nullable String matched,
        List<String> accepted) {

    public Mark {
        options = List.copyOf(options);
        places = List.copyOf(places);
        accepted = List.copyOf(accepted);
    }

    public boolean isRight() {
        return parts == maxParts;
    }

    /** One option of a choice. */
    public record OptionMark(
            String key,
            String text,
            boolean chosen,
            boolean correct,
            @Nullable String feedback) {}

    /** One item and its place: where it was put, if anywhere, and where it belongs. */
    public record PlaceMark(
            String key, String text, @Nullable String given, String expected) {

        public boolean isRight() {
            return expected.equals(given);
        }
    }
}
