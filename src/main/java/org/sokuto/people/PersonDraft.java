package org.sokuto.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.InvalidInput;

/**
 * What is entered about a person.
 *
 * @param name as it is written, never normalised
 * @param kana reading in katakana; empty if unknown
 * @param team name of the team; created by an import when it is new
 */
public record PersonDraft(
        String name,
        String kana,
        @Nullable String team,
        @Nullable LocalDate hiredOn) {

    private static final int LONGEST = 120;

    public PersonDraft {
        name = name.strip();
        kana = kana.strip();
        if (name.isEmpty()) {
            throw new InvalidInput("name", "people.person.name.empty");
        }
        if (name.length() > LONGEST) {
            throw new InvalidInput("name", "people.person.name.long", LONGEST, name.length());
        }
        if (kana.length() > LONGEST) {
            throw new InvalidInput("kana", "people.person.kana.long", LONGEST, kana.length());
        }
    }
}
