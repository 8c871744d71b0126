package org.sokuto.roleplay;

import java.util.List;
import java.util.Optional;
import org.sokuto.roleplay.format.CustomerRecord;
import org.sokuto.shared.LocalText;

/**
 * A run as the person who plays it sees it: what was said, what can be said, what can be looked up. Nothing in it tells
 * what an option is worth.
 *
 * @param customer how the customer is called
 * @param mood the customer's mood now, in words
 * @param moodBefore the mood before the last move
 * @param moves moves made so far
 * @param mostMoves moves after which it is over in any case
 * @param again whether it takes up an earlier run again
 */
public record RunSheet(
        RunId run,
        String family,
        LocalText title,
        String customer,
        CustomerRecord record,
        List<Utterance> talk,
        Optional<LocalText> mood,
        Optional<LocalText> moodBefore,
        int moves,
        int mostMoves,
        List<Choice> choices,
        boolean over,
        boolean again) {

    /** Words that can be chosen. */
    public record Choice(String key, String text) {}

    public RunSheet {
        talk = List.copyOf(talk);
        choices = List.copyOf(choices);
    }
}
