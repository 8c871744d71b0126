package org.sokuto.roleplay;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.LocalText;

/**
 * A family of scenarios as somebody chooses it: one situation in several variants.
 *
 * @param topics codes of the topics it is about
 * @param product code of the product, if it is about one
 * @param channel by which the customer comes
 * @param level from 1, the easiest
 * @param minutes a run takes about as long
 * @param variants how many there are
 * @param starter whether it rests on a value that the centre has yet to decide
 */
public record ScenarioItem(
        String family,
        LocalText title,
        List<String> topics,
        @Nullable String product,
        String channel,
        int level,
        int minutes,
        int variants,
        boolean starter) {

    public ScenarioItem {
        topics = List.copyOf(topics);
    }
}
