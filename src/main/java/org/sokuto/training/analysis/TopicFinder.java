package org.sokuto.training.analysis;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.sokuto.calls.rates.BinomialInterval;
import org.sokuto.calls.rates.Counts;
import org.sokuto.calls.rates.Interval;
import org.sokuto.calls.rates.PriorFit;
import org.sokuto.catalog.TopicId;

/** The judge of a topic as a whole, from the estimates of its cells. */
public final class TopicFinder {

    private static final int FEWEST_OPERATORS = 5;
    private static final double CONFIDENCE = 0.90;

    private TopicFinder() {}

    /** The finding for the one topic that all the estimates belong to. */
    public static TopicFinding find(Collection<CellEstimate> estimates) {
        TopicId topic = onlyTopic(estimates);
        Counts all = estimates.stream().map(e -> e.cell().counts()).reduce(Counts.NONE, Counts::plus);
        Interval interval = BinomialInterval.WILSON.of(all, CONFIDENCE);
        List<CellEstimate> judged =
                estimates.stream().filter(e -> e.verdict() != Verdict.UNKNOWN).toList();
        int below = count(judged, e -> e.mean() < e.target().rate());
        int flagged = count(judged, e -> e.verdict() == Verdict.GAP);
        double lost =
                estimates.stream().mapToDouble(CellEstimate::expectedLostCalls).sum();
        return new TopicFinding(topic, all, interval, judged.size(), below, flagged, lost, judge(judged, estimates));
    }

    /**
     * A topic is the likely cause when at least half of the operators with enough calls have a posterior mean below
     * T - delta, or when the mean fitted to the topic's own calls lies below it.
     */
    private static TopicVerdict judge(List<CellEstimate> judged, Collection<CellEstimate> all) {
        if (judged.size() < FEWEST_OPERATORS) {
            return TopicVerdict.TOO_FEW;
        }
        int low = count(judged, e -> e.mean() < e.target().lowestAcceptable());
        double lowestAcceptable = judged.getFirst().target().lowestAcceptable();
        return 2 * low >= judged.size() || ownMean(all) < lowestAcceptable
                ? TopicVerdict.TOPIC_PROBLEM
                : TopicVerdict.NO_TOPIC_PROBLEM;
    }

    private static double ownMean(Collection<CellEstimate> estimates) {
        return PriorFit.maximumLikelihood(
                        estimates.stream().map(e -> e.cell().counts()).toList())
                .mean();
    }

    private static int count(Collection<CellEstimate> estimates, Predicate<CellEstimate> condition) {
        return (int) estimates.stream().filter(condition).count();
    }

    private static TopicId onlyTopic(Collection<CellEstimate> estimates) {
        List<TopicId> topics =
                estimates.stream().map(e -> e.cell().topic()).distinct().toList();
        if (topics.size() != 1) {
            throw new IllegalArgumentException("Estimates must be of one topic, but are of " + topics.size());
        }
        return topics.getFirst();
    }
}
