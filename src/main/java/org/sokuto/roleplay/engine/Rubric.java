package org.sokuto.roleplay.engine;

import java.util.List;
import org.sokuto.shared.LocalText;

/** By what a conversation is scored; the weights of the rows sum to 100. */
public record Rubric(String key, LocalText title, List<Row> rows) {

    /** What a row is about. */
    public enum Principle {
        PROMPT,
        ACCURATE,
        COURTEOUS
    }

    /** What measures a row. */
    public enum Measure {
        /** The options chosen. */
        PATH,
        /** A trainer who reads. */
        TRAINER
    }

    /**
     * One criterion.
     *
     * @param anchors what 0, 1, 2 and 3 look like
     */
    public record Row(
            String key, LocalText title, int weight, Principle principle, Measure measure, List<String> anchors) {

        public Row {
            anchors = List.copyOf(anchors);
        }
    }

    public Rubric {
        rows = List.copyOf(rows);
    }

    /** The rows that the options chosen measure. */
    public List<Row> onPath() {
        return rows.stream().filter(row -> row.measure() == Measure.PATH).toList();
    }
}
