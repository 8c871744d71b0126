package org.sokuto.certification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sokuto.catalog.CatalogService;
import org.sokuto.catalog.TopicTree;
import org.sokuto.certification.evidence.EvidenceSource;
import org.sokuto.certification.policy.Evaluation;
import org.sokuto.certification.policy.Evidence;
import org.sokuto.certification.policy.Proof;
import org.sokuto.certification.policy.Requirement;
import org.sokuto.certification.policy.Rule;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.CurrentActor;
import org.springframework.stereotype.Component;

/**
 * How far persons are, for as many of them at once as are asked for, with as many queries as for one. Evidence is read
 * in the name of the installation; whoever shows it has narrowed the persons to the viewer's reach before.
 */
@Component
class Standings {

    private final RuleBook rules;
    private final List<EvidenceSource> sources;
    private final AwardStore awards;
    private final ClearanceStore clearances;
    private final CatalogService catalog;
    private final CurrentActor current;

    Standings(
            RuleBook rules,
            List<EvidenceSource> sources,
            AwardStore awards,
            ClearanceStore clearances,
            CatalogService catalog,
            CurrentActor current) {
        this.rules = rules;
        this.sources = sources;
        this.awards = awards;
        this.clearances = clearances;
        this.catalog = catalog;
        this.current = current;
    }

    /** One standing for each person, in their order. */
    Map<PersonId, PersonStanding> of(Collection<PersonId> people) {
        List<Rule.ForLevel> levels = rules.levels();
        List<Rule.ForClearance> works = clearances();
        Map<PersonId, Evidence> evidence = evidence(people, concat(levels, works));
        Map<PersonId, List<AwardItem>> held = awards.find(people);
        Map<PersonId, Map<ClearanceKey, ClearanceDecision>> decided = clearances.find(people);
        Map<PersonId, PersonStanding> standings = new LinkedHashMap<>();
        for (PersonId person : people) {
            List<AwardItem> own = held.getOrDefault(person, List.of());
            Evidence shown = with(evidence.getOrDefault(person, Evidence.NONE), own);
            Map<ClearanceKey, ClearanceDecision> decisions = decided.getOrDefault(person, Map.of());
            standings.put(
                    person,
                    new PersonStanding(
                            levels.stream()
                                    .map(level -> standing(level, shown, own))
                                    .toList(),
                            works.stream()
                                    .map(rule -> standing(
                                            rule,
                                            shown,
                                            decisions.get(new ClearanceKey(rule.product(), rule.channel()))))
                                    .toList()));
        }
        return standings;
    }

    PersonStanding of(PersonId person) {
        return of(List.of(person)).values().iterator().next();
    }

    /** What these persons have shown of what the rules ask for; awards and confirmations are not among it. */
    Map<PersonId, Evidence> evidence(Collection<PersonId> people, Collection<? extends Rule> rules) {
        Set<Requirement> asked =
                rules.stream().flatMap(rule -> rule.requirements().stream()).collect(Collectors.toSet());
        Map<PersonId, List<Proof>> shown = new HashMap<>();
        if (!people.isEmpty()) {
            current.asInstallation(() -> sources.stream()
                            .flatMap(source -> source.find(people, asked).stream())
                            .toList())
                    .forEach(one -> shown.computeIfAbsent(one.person(), id -> new ArrayList<>())
                            .add(one.proof()));
        }
        Map<PersonId, Evidence> evidence = new HashMap<>();
        shown.forEach((person, proofs) -> evidence.put(person, new Evidence(proofs)));
        return evidence;
    }

    /** The clearances for products that the centre has, in the order of its products. */
    List<Rule.ForClearance> clearances() {
        TopicTree topics = current.asInstallation(catalog::tree);
        return rules.clearances().stream()
                .filter(rule -> topics.findByCode(rule.product()).isPresent())
                .sorted(Comparator.comparingInt((Rule.ForClearance rule) ->
                                topics.findByCode(rule.product()).orElseThrow().position())
                        .thenComparing(Rule.ForClearance::channel))
                .toList();
    }

    private static LevelStanding standing(Rule.ForLevel level, Evidence shown, List<AwardItem> held) {
        return new LevelStanding(
                level,
                Evaluation.of(level.requirements(), shown),
                held.stream()
                        .filter(award -> award.level().equals(level.key()))
                        .findFirst()
                        .orElse(null));
    }

    private static ClearanceStanding standing(
            Rule.ForClearance rule, Evidence shown, @Nullable ClearanceDecision decision) {
        Evidence own = decision == null || !decision.confirmed()
                ? shown
                : shown.with(new Proof.Confirmed(
                        decision.id(), decision.at(), decision.by().value()));
        return new ClearanceStanding(rule, Evaluation.of(rule.requirements(), own), decision);
    }

    static Evidence with(Evidence evidence, List<AwardItem> held) {
        Evidence shown = evidence;
        for (AwardItem award : held) {
            shown = shown.with(new Proof.Held(award.id().value(), award.issuedAt(), award.level()));
        }
        return shown;
    }

    private static List<Rule> concat(List<? extends Rule> levels, List<? extends Rule> works) {
        List<Rule> all = new ArrayList<>(levels);
        all.addAll(works);
        return all;
    }
}
