package org.sokuto.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.Katakana;

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
        kana = Katakana.of(kana);
        team = team == null || team.isBlank() ? null : team.strip();
        problems(name, kana, team).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
    }

    /** Everything that keeps these entries from being a draft, in the order of the form. */
    public static List<InvalidInput> problems(String name, String kana, @Nullable String team) {
        List<InvalidInput> problems = new ArrayList<>();
        if (name.isBlank()) {
            problems.add(new InvalidInput("name", "people.person.name.empty"));
        }
        if (name.length() > LONGEST) {
            problems.add(new InvalidInput("name", "people.person.name.long", LONGEST, name.length()));
        }
        if (kana.length() > LONGEST) {
            problems.add(new InvalidInput("kana", "people.person.kana.long", LONGEST, kana.length()));
        }
        if (team != null && team.length() > LONGEST) {
            problems.add(new InvalidInput("team", "people.team.name.long", LONGEST, team.length()));
        }
        return problems;
    }
}
