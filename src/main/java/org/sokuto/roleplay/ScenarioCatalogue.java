package org.sokuto.roleplay;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scenarios that can be played, by family. */
@Service
@Transactional(readOnly = true)
public class ScenarioCatalogue {

    /** All families, the easiest first. */
    @Requires(Action.SCENARIO_PLAY)
    public List<ScenarioItem> findAll() {
        return List.of();
    }

    @Requires(Action.SCENARIO_PLAY)
    public Optional<ScenarioItem> find(String family) {
        return findAll().stream().filter(item -> item.family().equals(family)).findFirst();
    }

    /** The families that are about one of these topics. */
    @Requires(Action.SCENARIO_PLAY)
    public List<ScenarioItem> findByTopics(Collection<String> topicCodes) {
        return findAll().stream()
                .filter(item -> item.topics().stream().anyMatch(topicCodes::contains))
                .toList();
    }
}
