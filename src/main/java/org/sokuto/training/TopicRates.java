package org.sokuto.training;

import java.util.List;
import java.util.Optional;
import org.sokuto.catalog.TopicItem;
import org.sokuto.people.PersonReference;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.TopicFinding;

/**
 * One topic over everybody.
 *
 * @param finding absent while nobody has calls on it
 * @param means posterior means of the operators with enough calls, without names, in rising order
 * @param people operators within the viewer's reach by name, in order of reading; empty for who sees no names
 * @param others the topics of the same product with their findings
 */
public record TopicRates(
        TopicItem topic,
        Optional<AnalysisBasis> basis,
        Optional<TopicFinding> finding,
        List<Double> means,
        List<Row> people,
        List<Finding> others) {

    /** One operator on this topic; the estimate is absent without calls. */
    public record Row(PersonReference person, Optional<CellEstimate> estimate) {}

    /** Another topic and what is known of it. */
    public record Finding(TopicItem topic, TopicFinding finding) {}
}
