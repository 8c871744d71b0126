package org.sokuto.training.ui;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sokuto.calls.Period;
import org.sokuto.calls.rates.BetaPrior;
import org.sokuto.calls.rates.Counts;
import org.sokuto.calls.rates.Interval;
import org.sokuto.catalog.TopicId;
import org.sokuto.catalog.TopicItem;
import org.sokuto.catalog.TopicKind;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonReference;
import org.sokuto.shared.Messages;
import org.sokuto.training.AnalysisBasis;
import org.sokuto.training.GapQuery;
import org.sokuto.training.GroupRate;
import org.sokuto.training.HeatMap;
import org.sokuto.training.analysis.Cell;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.PriorLevel;
import org.sokuto.training.analysis.Target;
import org.sokuto.training.analysis.TopicFinding;
import org.sokuto.training.analysis.TopicVerdict;
import org.sokuto.training.analysis.Verdict;

/** Estimates and heat maps with small names, made without a database. */
final class Samples {

    static final RateWords JA = new RateWords(new Messages(), Locale.JAPANESE);
    static final RateWords EN = new RateWords(new Messages(), Locale.ENGLISH);

    static final TopicItem PRODUCT = topic("net", TopicKind.PRODUCT, "光回線", "Fibre");
    static final TopicItem BILLS = topic("net.bills", TopicKind.SUBJECT, "料金・請求", "Billing");
    static final TopicItem OFFERS = topic("net.offers", TopicKind.SUBJECT, "割引・特典", "Discounts");

    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);

    private Samples() {}

    /** A cell whose own calls speak for themselves beside a prior worth ten calls. */
    static CellEstimate cell(String person, TopicItem topic, int calls, int immediate, Verdict verdict) {
        BetaPrior prior = new BetaPrior(0.84, 10);
        Counts counts = new Counts(calls, immediate);
        var posterior = prior.after(counts);
        return new CellEstimate(
                new Cell(person(person).id(), topic.id(), counts),
                prior,
                PriorLevel.TOPIC,
                posterior,
                Target.STARTER,
                posterior.probabilityBelow(Target.STARTER.lowestAcceptable()),
                calls * posterior.expectedShortfall(Target.STARTER.rate()),
                verdict);
    }

    static TopicFinding finding(TopicItem topic, int people, int below, int flagged, TopicVerdict verdict) {
        return new TopicFinding(
                topic.id(), new Counts(100, 71), new Interval(0.63, 0.78), people, below, flagged, 9.4, verdict);
    }

    /** Rows by name with their cells; the group is what these people did together. */
    static HeatMap map(Map<String, List<CellEstimate>> people, TopicFinding... findings) {
        Map<TopicId, GroupRate> own = new LinkedHashMap<>();
        List<HeatMap.Row> rows = people.entrySet().stream()
                .map(entry -> {
                    Map<TopicId, CellEstimate> cells = new LinkedHashMap<>();
                    for (CellEstimate cell : entry.getValue()) {
                        TopicId topic = cell.cell().topic();
                        cells.put(topic, cell);
                        GroupRate before = own.getOrDefault(topic, GroupRate.NONE);
                        own.put(
                                topic,
                                new GroupRate(before.counts().plus(cell.cell().counts()), before.operators() + 1));
                    }
                    return new HeatMap.Row(person(entry.getKey()), cells);
                })
                .toList();
        Map<TopicId, TopicFinding> centre = new LinkedHashMap<>();
        for (TopicFinding finding : findings) {
            centre.put(finding.topic(), finding);
        }
        return new HeatMap(basis(), List.of(BILLS, OFFERS), rows, own, centre, 60);
    }

    static AnalysisBasis basis() {
        return new AnalysisBasis(Period.endingWith(LAST, 90), GapQuery.STARTER.channels(), LAST);
    }

    static PersonReference person(String name) {
        return new PersonReference(new PersonId(id(name)), name, name, null);
    }

    private static TopicItem topic(String code, TopicKind kind, String ja, String en) {
        TopicId parent = kind == TopicKind.PRODUCT ? null : new TopicId(id("net"));
        return new TopicItem(new TopicId(id(code)), code, kind, parent, ja, en, 1, null, true, null);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
