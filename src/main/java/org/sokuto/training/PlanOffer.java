package org.sokuto.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sokuto.catalog.TopicItem;
import org.sokuto.people.PersonReference;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.TopicFinding;

/**
 * What can be agreed with a person on a topic.
 *
 * @param basis absent while there are no calls
 * @param estimate the person's figures; absent without calls, and for who may not read the person's rates
 * @param finding what is known of the topic over everybody; absent with fewer than five operators
 * @param missing kinds of material that the topic does not have
 * @param load what is agreed already
 */
public record PlanOffer(
        PersonReference person,
        TopicItem topic,
        Optional<AnalysisBasis> basis,
        Optional<CellEstimate> estimate,
        Optional<TopicFinding> finding,
        List<PlanMaterial> material,
        Set<PlanKind> missing,
        PlanLoad load) {}
