package org.sokuto.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.CallCountService;
import org.sokuto.calls.rates.Counts;
import org.sokuto.catalog.CatalogService;
import org.sokuto.catalog.TopicId;
import org.sokuto.catalog.TopicItem;
import org.sokuto.catalog.TopicKind;
import org.sokuto.catalog.TopicTree;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonItem;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TeamId;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.Role;
import org.sokuto.shared.NotFound;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.GapFinder;
import org.sokuto.training.analysis.TopicFinding;
import org.sokuto.training.analysis.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rates and gaps as a viewer may see them: by person and topic, for one person, for one topic. */
@Service
@Transactional(readOnly = true)
public class GapService {

    private final Analyses analyses;
    private final CallCountService calls;
    private final CatalogService catalog;
    private final PeopleService people;
    private final Access access;

    GapService(Analyses analyses, CallCountService calls, CatalogService catalog, PeopleService people, Access access) {
        this.analyses = analyses;
        this.calls = calls;
        this.catalog = catalog;
        this.people = people;
        this.access = access;
    }

    /** Operators within reach by the topics of a product, or nothing while there are no calls. */
    @Requires(Action.RATE_COMPARE)
    public Optional<HeatMap> heatMap(GapQuery query, @Nullable TeamId team, TopicId product) {
        return basis(query).map(basis -> {
            Analysis analysis = analysis(basis);
            List<TopicItem> topics = catalog.tree().childrenOf(product);
            List<HeatMap.Row> rows = new ArrayList<>();
            Map<TopicId, GroupRate> own = new LinkedHashMap<>();
            for (PersonReference person : operators(team)) {
                Map<TopicId, CellEstimate> cells = analysis.ofPerson(person.id());
                rows.add(new HeatMap.Row(person, cells));
                for (TopicItem topic : topics) {
                    CellEstimate cell = cells.get(topic.id());
                    if (cell != null) {
                        GroupRate before = own.getOrDefault(topic.id(), GroupRate.NONE);
                        own.put(topic.id(), before.plus(cell.cell().counts()));
                    }
                }
            }
            return new HeatMap(basis, topics, rows, own, findings(analysis, topics), analysis.operators());
        });
    }

    /** One person's rates, for that person and those who lead the team. */
    @Requires(Action.RATE_READ)
    public PersonRates person(PersonId id, GapQuery query) {
        PersonItem person = people.get(id);
        TeamId team = person.team();
        if (!access.scope(Action.RATE_READ).covers(id.value(), team == null ? null : team.value())) {
            throw new NotFound();
        }
        Optional<AnalysisBasis> basis = basis(query);
        if (basis.isEmpty()) {
            return new PersonRates(person, basis, Map.of(), List.of(), Map.of(), Counts.NONE);
        }
        Analysis analysis = analysis(basis.get());
        Map<TopicId, CellEstimate> cells = analysis.ofPerson(id);
        Counts overall = cells.values().stream()
                .map(estimate -> estimate.cell().counts())
                .reduce(Counts.NONE, Counts::plus);
        return new PersonRates(
                person,
                basis,
                cells,
                GapFinder.gaps(cells.values()),
                findings(analysis, catalog.tree().subjects()),
                overall);
    }

    /** One topic; names only of persons the viewer may compare, otherwise figures over at least five. */
    @Requires(Action.TOPIC_GAP_READ)
    public TopicRates topic(String code, GapQuery query) {
        if (!access.scope(Action.TOPIC_GAP_READ).aggregate()) {
            throw new NotFound();
        }
        TopicTree tree = catalog.tree();
        TopicItem topic = tree.findByCode(code)
                .filter(item -> item.kind() == TopicKind.SUBJECT)
                .orElseThrow(NotFound::new);
        Optional<AnalysisBasis> basis = basis(query);
        Analysis analysis = basis.map(this::analysis).orElseGet(() -> new Analysis(List.of()));
        List<CellEstimate> cells = analysis.ofTopic(topic.id());
        Optional<TopicFinding> finding = shown(analysis, topic);
        List<Double> means = finding.isEmpty()
                ? List.of()
                : cells.stream()
                        .filter(cell -> cell.verdict() != Verdict.UNKNOWN)
                        .map(CellEstimate::mean)
                        .sorted()
                        .toList();
        List<TopicRates.Finding> others = tree.childrenOf(tree.above(topic).id()).stream()
                .filter(item -> !item.id().equals(topic.id()))
                .flatMap(item -> shown(analysis, item).stream().map(found -> new TopicRates.Finding(item, found)))
                .toList();
        return new TopicRates(topic, basis, finding, means, byName(analysis, topic), others);
    }

    private List<TopicRates.Row> byName(Analysis analysis, TopicItem topic) {
        if (!access.may(Action.RATE_COMPARE)) {
            return List.of();
        }
        return operators(null).stream()
                .map(person -> new TopicRates.Row(
                        person,
                        Optional.ofNullable(analysis.ofPerson(person.id()).get(topic.id()))))
                .toList();
    }

    private List<PersonReference> operators(@Nullable TeamId team) {
        return people.findReferences(Role.OPERATOR, Action.RATE_COMPARE).stream()
                .filter(person -> team == null || team.equals(person.team()))
                .toList();
    }

    private Optional<AnalysisBasis> basis(GapQuery query) {
        return calls.span().map(span -> new AnalysisBasis(query.period(span.last()), query.channels(), span.last()));
    }

    private Analysis analysis(AnalysisBasis basis) {
        return analyses.of(new AnalysisQuery(basis.period(), basis.channels(), null));
    }

    private static Map<TopicId, TopicFinding> findings(Analysis analysis, List<TopicItem> topics) {
        Map<TopicId, TopicFinding> findings = new LinkedHashMap<>();
        topics.forEach(topic -> shown(analysis, topic).ifPresent(finding -> findings.put(topic.id(), finding)));
        return findings;
    }

    /** A finding over fewer would let one operator read the others' figures. */
    private static Optional<TopicFinding> shown(Analysis analysis, TopicItem topic) {
        return analysis.finding(topic.id()).filter(found -> found.operators() >= GroupRate.FEWEST_OPERATORS);
    }
}
