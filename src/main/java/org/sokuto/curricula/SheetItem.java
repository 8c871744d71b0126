package org.sokuto.curricula;

import java.util.List;
import java.util.Map;
import org.sokuto.shared.LocalText;

/**
 * An observation sheet: what a trainer looks for in real calls.
 *
 * @param pass what every item has to reach at least, 0–3
 * @param sha256 identifies the version
 */
public record SheetItem(String key, LocalText title, List<Row> items, int pass, boolean starter, String sha256) {

    /**
     * One thing to look at.
     *
     * @param anchors what is seen at 0, 1, 2 and 3 points
     */
    public record Row(String key, LocalText title, List<String> anchors) {

        public Row {
            anchors = List.copyOf(anchors);
        }
    }

    public SheetItem {
        items = List.copyOf(items);
    }

    /** Whether every item reaches what the sheet asks for. */
    public boolean isPassedBy(Map<String, Integer> ratings) {
        return items.stream().allMatch(item -> ratings.getOrDefault(item.key(), 0) >= pass);
    }
}
