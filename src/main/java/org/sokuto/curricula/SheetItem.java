package org.sokuto.curricula;

import java.util.List;
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
}
