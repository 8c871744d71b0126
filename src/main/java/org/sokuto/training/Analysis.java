package org.sokuto.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sokuto.catalog.TopicId;
import org.sokuto.people.PersonId;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.TopicFinder;
import org.sokuto.training.analysis.TopicFinding;

/** The estimates of all cells of the centre and the findings about its topics. */
final class Analysis {

    private final List<CellEstimate> estimates;
    private final Map<PersonId, Map<TopicId, CellEstimate>> byPerson;
    private final Map<TopicId, List<CellEstimate>> byTopic;
    private final Map<TopicId, TopicFinding> findings = new LinkedHashMap<>();

    Analysis(List<CellEstimate> estimates) {
        this.estimates = List.copyOf(estimates);
        this.byPerson = estimates.stream()
                .collect(Collectors.groupingBy(
                        estimate -> estimate.cell().operator(),
                        Collectors.toMap(estimate -> estimate.cell().topic(), estimate -> estimate)));
        this.byTopic = estimates.stream()
                .collect(Collectors.groupingBy(estimate -> estimate.cell().topic()));
        byTopic.forEach((topic, cells) -> findings.put(topic, TopicFinder.find(cells)));
    }

    List<CellEstimate> estimates() {
        return estimates;
    }

    /** Everybody with calls. */
    int operators() {
        return byPerson.size();
    }

    Map<TopicId, CellEstimate> ofPerson(PersonId person) {
        return byPerson.getOrDefault(person, Map.of());
    }

    List<CellEstimate> ofTopic(TopicId topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    Optional<TopicFinding> finding(TopicId topic) {
        return Optional.ofNullable(findings.get(topic));
    }
}
