package org.sokuto.training.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sokuto.catalog.TopicId;
import org.sokuto.catalog.TopicItem;
import org.sokuto.training.GroupRate;
import org.sokuto.training.HeatMap;
import org.sokuto.training.TopicRates;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.RateBand;
import org.sokuto.training.analysis.TopicFinding;
import org.sokuto.training.analysis.TopicVerdict;

/** The sentence that says what a picture shows: a finding, never a rank. */
final class FindingWords {

    private static final int MOST_NAMES = 2;

    private final RateWords words;

    FindingWords(RateWords words) {
        this.words = words;
    }

    /** How many cells are in focus, and where most of them lie. */
    String focus(HeatMap map, TopicItem product) {
        Map<TopicItem, Integer> cells = new LinkedHashMap<>();
        for (TopicItem topic : map.topics()) {
            int inFocus = count(map, topic, RateBand.FOCUS) + count(map, topic, RateBand.FOCUS_LARGE);
            if (inFocus > 0) {
                cells.put(topic, inFocus);
            }
        }
        int all = cells.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return words.text("focus.none");
        }
        var most = cells.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        String name = words.name(most.getKey(), product);
        if (most.getValue() == all) {
            return words.text("focus.all", all, name);
        }
        return most.getValue() * 3 >= all && most.getValue() > 1
                ? words.text("focus.most", all, most.getValue(), name)
                : words.text("focus.some", all);
    }

    /** What the people shown do on one topic. */
    String column(HeatMap map, TopicItem topic) {
        List<RateBand> bands = map.rows().stream()
                .map(row -> row.cells().get(topic.id()))
                .filter(cell -> cell != null && cell.band() != RateBand.TOO_FEW)
                .map(CellEstimate::band)
                .toList();
        return tally("column", bands);
    }

    /** What one person does on the topics shown. */
    String row(HeatMap map, Map<TopicId, CellEstimate> cells) {
        List<RateBand> bands = map.topics().stream()
                .map(topic -> cells.get(topic.id()))
                .filter(cell -> cell != null && cell.band() != RateBand.TOO_FEW)
                .map(CellEstimate::band)
                .toList();
        return tally("row", bands);
    }

    private String tally(String key, List<RateBand> bands) {
        return words.text(
                key,
                bands.size(),
                bands.stream().filter(Bands::isFocus).count(),
                bands.stream().filter(RateBand.WATCH::equals).count());
    }

    /** The topics that are low for most, those that cost most calls first. */
    static List<TopicFinding> topicProblems(Collection<TopicFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() == TopicVerdict.TOPIC_PROBLEM)
                .filter(FindingWords::isShown)
                .sorted(Comparator.comparingDouble(TopicFinding::expectedLostCalls)
                        .reversed())
                .toList();
    }

    static boolean isShown(TopicFinding finding) {
        return finding.operators() >= GroupRate.FEWEST_OPERATORS;
    }

    /** Where a low rate comes from, in words. */
    String cause(CellEstimate estimate, @Nullable TopicFinding finding) {
        Cause cause = Cause.of(estimate, finding);
        return finding == null
                ? words.text("cause." + cause)
                : words.text(
                        "cause." + cause,
                        finding.operators(),
                        finding.belowTarget(),
                        RateWords.percent(estimate.expected()));
    }

    /** What is said first about a topic. */
    String topic(Optional<TopicFinding> finding) {
        return finding.map(found -> switch (found.verdict()) {
                    case TOO_FEW -> words.text("topic.finding.open");
                    case TOPIC_PROBLEM -> words.text("topic.finding.topic", found.operators(), found.belowTarget());
                    case NO_TOPIC_PROBLEM ->
                        found.flagged() == 0
                                ? words.text("topic.finding.fine", found.operators())
                                : words.text("topic.finding.person", found.operators(), found.flagged());
                })
                .orElseGet(() -> words.text("topic.finding.open"));
    }

    /** What follows from it. */
    String advice(Optional<TopicFinding> finding) {
        return finding.map(found -> switch (found.verdict()) {
                    case TOO_FEW -> words.text("topic.advice.open", GroupRate.FEWEST_OPERATORS);
                    case TOPIC_PROBLEM -> words.text("topic.advice.topic");
                    case NO_TOPIC_PROBLEM ->
                        words.text(found.flagged() == 0 ? "topic.advice.fine" : "topic.advice.person");
                })
                .orElseGet(() -> words.text("topic.advice.open", GroupRate.FEWEST_OPERATORS));
    }

    /** How the other topics of the product do, by the raw rates of everybody. */
    Optional<String> others(List<TopicRates.Finding> others) {
        var rates = others.stream()
                .map(TopicRates.Finding::finding)
                .mapToDouble(finding -> finding.counts().rate())
                .summaryStatistics();
        if (rates.getCount() == 0) {
            return Optional.empty();
        }
        int low = RateWords.percent(rates.getMin());
        int high = RateWords.percent(rates.getMax());
        return Optional.of(
                low == high
                        ? words.text("topic.others.same", rates.getCount(), low)
                        : words.text("topic.others.range", rates.getCount(), low, high));
    }

    /** What is said first about a person, by sentence: what is fine, then what to learn next; in order of the topics. */
    List<String> person(List<PersonTopic> topics) {
        List<PersonTopic> judged = topics.stream()
                .filter(topic -> topic.estimate().band() != RateBand.TOO_FEW)
                .toList();
        if (judged.isEmpty()) {
            return List.of(words.text("person.finding.open"));
        }
        long met = judged.stream()
                .filter(topic -> Bands.isMet(topic.estimate().band()))
                .count();
        List<String> said = new ArrayList<>();
        said.add(words.text(
                met == judged.size() ? "person.finding.all" : met == 0 ? "person.finding.none" : "person.finding.met",
                judged.size(),
                met));
        List<PersonTopic> focus = judged.stream()
                .filter(topic -> Bands.isFocus(topic.estimate().band()))
                .toList();
        List<PersonTopic> own =
                focus.stream().filter(topic -> topic.cause() != Cause.TOPIC).toList();
        if (!own.isEmpty()) {
            said.add(learn(own));
        }
        int shared = focus.size() - own.size();
        if (shared > 0) {
            said.add(words.text("person.finding.shared", shared));
        }
        return said;
    }

    private String learn(List<PersonTopic> focus) {
        String names = focus.stream()
                .limit(MOST_NAMES)
                .map(topic -> words.text("person.finding.name", topic.full(words)))
                .reduce((first, second) -> words.text("person.finding.and", first, second))
                .orElseThrow();
        return focus.size() > MOST_NAMES
                ? words.text("person.finding.learn.more", names, focus.size() - MOST_NAMES)
                : words.text("person.finding.learn", names);
    }

    private static int count(HeatMap map, TopicItem topic, RateBand band) {
        return (int) map.rows().stream()
                .map(row -> row.cells().get(topic.id()))
                .filter(cell -> cell != null && cell.band() == band)
                .count();
    }
}
