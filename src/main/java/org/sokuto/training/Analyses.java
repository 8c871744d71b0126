package org.sokuto.training;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.CallCountService;
import org.sokuto.calls.CallsImported;
import org.sokuto.calls.Period;
import org.sokuto.catalog.CatalogService;
import org.sokuto.catalog.TopicId;
import org.sokuto.catalog.TopicItem;
import org.sokuto.catalog.TopicTree;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.training.analysis.Cell;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.GapFinder;
import org.sokuto.training.analysis.GapSettings;
import org.sokuto.training.analysis.Target;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Analyses of the whole centre, kept until calls are added or topics change. A prior needs everybody's calls, so an analysis is made in
 * the name of the installation; whoever shows it narrows it to what the viewer may see.
 */
@Component
class Analyses {

    /** Days that decide about gaps. */
    static final int WINDOW_DAYS = 90;

    /** What an analysis rests on; targets, and which product a topic belongs to, are changed beside the calls. */
    private record Key(String revision, List<Subject> subjects, AnalysisQuery query) {}

    private record Subject(
            TopicId topic, TopicId product, @Nullable Double target) {}

    private final CallCountService calls;
    private final CatalogService catalog;
    private final CurrentActor current;
    private final Cache<Key, Analysis> kept =
            Caffeine.newBuilder().maximumSize(16).build();

    Analyses(CallCountService calls, CatalogService catalog, CurrentActor current) {
        this.calls = calls;
        this.catalog = catalog;
        this.current = current;
    }

    Analysis of(AnalysisQuery query) {
        return current.asInstallation(() -> {
            TopicTree topics = catalog.tree();
            List<Subject> subjects = topics.subjects().stream()
                    .map(topic -> new Subject(topic.id(), topics.above(topic).id(), topic.target()))
                    .toList();
            return kept.get(new Key(calls.revision(), subjects, query), key -> estimate(topics, query));
        });
    }

    /** Makes the analysis that most pages show before somebody waits for it. */
    @ApplicationModuleListener
    void on(CallsImported imported) {
        current.asInstallation(calls::span)
                .ifPresent(span -> of(new AnalysisQuery(
                        Period.endingWith(span.last(), WINDOW_DAYS), AnalysisQuery.STARTER_CHANNELS, null)));
    }

    private Analysis estimate(TopicTree topics, AnalysisQuery query) {
        List<Cell> cells = calls.countCells(query.period(), query.channels()).stream()
                .map(counts -> new Cell(counts.operator(), counts.topic(), counts.counts()))
                .toList();
        List<CellEstimate> estimates = new GapFinder(GapSettings.STARTER)
                .estimate(cells, topic -> product(topics, topic), topic -> target(topics, topic, query));
        return new Analysis(estimates);
    }

    private static TopicId product(TopicTree topics, TopicId topic) {
        return topics.above(topics.get(topic)).id();
    }

    private static Target target(TopicTree topics, TopicId topic, AnalysisQuery query) {
        Optional<Double> own = topics.find(topic).map(TopicItem::target);
        return Target.of(query.target() != null ? query.target() : own.orElse(null));
    }
}
