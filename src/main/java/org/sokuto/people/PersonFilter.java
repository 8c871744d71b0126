package org.sokuto.people;

import org.jspecify.annotations.Nullable;
import org.sokuto.shared.SearchKey;

/**
 * Narrows a list of persons.
 *
 * @param text part of number, name or reading, in any width or kana; empty for all
 * @param team only this team
 * @param leavers with those who have left
 */
public record PersonFilter(String text, @Nullable TeamId team, boolean leavers) {

    public static final PersonFilter ALL = new PersonFilter("", null, false);

    String pattern() {
        return "%" + SearchKey.of(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
