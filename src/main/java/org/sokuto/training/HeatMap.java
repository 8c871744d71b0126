package org.sokuto.training;

import java.util.List;
import java.util.Map;
import org.sokuto.catalog.TopicId;
import org.sokuto.catalog.TopicItem;
import org.sokuto.people.PersonReference;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.TopicFinding;

/**
 * Operators by topics.
 *
 * @param rows operators in order of reading, each with the cells that have calls
 * @param own counts over the operators shown
 * @param centre findings over everybody, by topic
 * @param operators how many have calls in the whole centre
 */
public record HeatMap(
        AnalysisBasis basis,
        List<TopicItem> topics,
        List<Row> rows,
        Map<TopicId, GroupRate> own,
        Map<TopicId, TopicFinding> centre,
        int operators) {

    /** One operator's cells. */
    public record Row(PersonReference person, Map<TopicId, CellEstimate> cells) {}
}
