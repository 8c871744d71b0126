package org.sokuto.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sokuto.calls.rates.Counts;
import org.sokuto.catalog.TopicId;
import org.sokuto.people.PersonItem;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.TopicFinding;

/**
 * One person's rates by topic.
 *
 * @param cells estimates by topic, for topics with calls
 * @param gaps the cells that are gaps, most expected lost calls first
 * @param findings what is known of these topics over everybody
 * @param overall all eligible calls
 */
public record PersonRates(
        PersonItem person,
        Optional<AnalysisBasis> basis,
        Map<TopicId, CellEstimate> cells,
        List<CellEstimate> gaps,
        Map<TopicId, TopicFinding> findings,
        Counts overall) {}
