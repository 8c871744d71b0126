package org.sokuto.roleplay;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.roleplay.format.ScenarioFile;
import org.sokuto.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scenarios that can be played, by family. */
@Service
@Transactional(readOnly = true)
public class ScenarioCatalogue {

    private final ScenarioVersions versions;

    ScenarioCatalogue(ScenarioVersions versions) {
        this.versions = versions;
    }

    /** All families, the easiest first. */
    @Requires(Action.SCENARIO_PLAY)
    public List<ScenarioItem> findAll() {
        return versions.current().stream()
                .map(Playable::file)
                .collect(Collectors.groupingBy(ScenarioFile::family, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ScenarioCatalogue::item)
                .sorted(Comparator.comparingInt(ScenarioItem::level).thenComparing(ScenarioItem::family))
                .toList();
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

    /** What is said before a conversation of the family begins. */
    @Requires(Action.SCENARIO_PLAY)
    public ScenarioBriefing brief(String family) {
        ScenarioItem item = find(family).orElseThrow(NotFound::new);
        ScenarioFile first = versions.current().stream()
                .map(Playable::file)
                .filter(file -> file.family().equals(family))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new ScenarioBriefing(
                item,
                first.briefing(),
                first.customer().call(),
                first.scenario().turns());
    }

    private static ScenarioItem item(List<ScenarioFile> variants) {
        ScenarioFile first = variants.getFirst();
        return new ScenarioItem(
                first.family(),
                first.header().title(),
                first.header().topics(),
                first.product(),
                first.channel().name(),
                first.level(),
                first.minutes(),
                variants.size(),
                first.header().starter());
    }
}
