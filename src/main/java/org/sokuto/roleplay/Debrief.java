package org.sokuto.roleplay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sokuto.people.PersonId;
import org.sokuto.roleplay.engine.Outcome;
import org.sokuto.roleplay.engine.Rubric;
import org.sokuto.shared.LocalText;

/**
 * What a run showed, move by move. Points are in tenths of a point.
 *
 * @param own whether it is the reader's own run
 * @param ordinal the how manieth run of the person in the family it is
 * @param customer how the customer is called
 * @param summary what the end means; empty where the run did not come to an end of the scenario
 * @param moods the words for the mood from the calmest; none where the scenario has no mood
 * @param begin the mood at the beginning
 * @param again whether it takes up an earlier run again
 * @param scored what it scores; empty where it was stopped
 */
public record Debrief(
        RunId run,
        PersonId person,
        boolean own,
        String family,
        LocalText title,
        String customer,
        Instant startedAt,
        Instant endedAt,
        int ordinal,
        Outcome outcome,
        Optional<String> summary,
        List<MoodBand> moods,
        Optional<MoodPoint> begin,
        boolean again,
        List<Turn> turns,
        List<Utterance> talk,
        Optional<Scored> scored) {

    public Debrief {
        moods = List.copyOf(moods);
        turns = List.copyOf(turns);
        talk = List.copyOf(talk);
    }

    /** A word for the mood and where on the line it stands, from 0 for the calmest to 1. */
    public record MoodBand(LocalText words, double middle) {}

    /**
     * The mood at one time.
     *
     * @param share from 0 for the calmest to 1
     * @param band place among {@link Debrief#moods}
     */
    public record MoodPoint(double share, int band) {}

    /**
     * One move.
     *
     * @param cost what it cost against the best move
     * @param stake what the worst move would have cost
     * @param better words of the best move; empty where it was the best
     * @param breach what it must not have said, and where that is written down
     */
    public record Turn(
            int number,
            LocalText label,
            String words,
            List<String> replies,
            Optional<MoodPoint> mood,
            String why,
            int cost,
            int stake,
            Optional<Better> better,
            List<RowPoints> rows,
            List<String> met,
            Optional<Point> breach) {

        public Turn {
            replies = List.copyOf(replies);
            rows = List.copyOf(rows);
            met = List.copyOf(met);
        }
    }

    /** The best move instead, and why. */
    public record Better(String words, String why) {}

    /** What a move brought in a row; below 0 where it took away. */
    public record RowPoints(LocalText row, int points) {}

    /** A required point or a breach: what it is, where it is written down, whether it was met or happened. */
    public record Point(String text, LocalText row, Optional<String> policy, boolean gate, boolean met) {}

    /** A row of the rubric with what was attained and what could be. */
    public record Row(LocalText title, Rubric.Principle principle, int points, int most, List<String> anchors) {

        public Row {
            anchors = List.copyOf(anchors);
        }
    }

    /**
     * The score.
     *
     * @param total of 1000, after the cap
     * @param attained the sum of the rows
     * @param best what the best way attains
     * @param good number of the move that made the most of what was at stake
     * @param lever number of the move that cost the most
     */
    public record Scored(
            int total,
            int attained,
            int best,
            boolean passed,
            List<Row> rows,
            List<Point> required,
            List<Point> breaches,
            Optional<Integer> good,
            Optional<Integer> lever) {

        public Scored {
            rows = List.copyOf(rows);
            required = List.copyOf(required);
            breaches = List.copyOf(breaches);
        }
    }
}
