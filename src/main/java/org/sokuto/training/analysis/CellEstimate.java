package org.sokuto.training.analysis;

import java.util.Comparator;
import org.sokuto.calls.rates.BetaPrior;
import org.sokuto.calls.rates.Counts;
import org.sokuto.calls.rates.Interval;
import org.sokuto.calls.rates.Posterior;

/**
 * What is known and judged of one cell: {@code probabilityBelowTarget} is P(theta &lt; T - delta), and
 * {@code expectedLostCalls} is n E[max(0, T - theta)], in calls of the window.
 */
public record CellEstimate(
        Cell cell,
        BetaPrior prior,
        PriorLevel level,
        Posterior posterior,
        Target target,
        double probabilityBelowTarget,
        double expectedLostCalls,
        Verdict verdict) {

    public static final double LARGE_LOSS = 5;

    private static final double CREDIBILITY = 0.90;

    static final Comparator<CellEstimate> BY_LOSS = Comparator.comparingDouble(CellEstimate::expectedLostCalls)
            .reversed()
            .thenComparing(CellEstimate::cell, Cell.BY_OPERATOR_AND_TOPIC);

    static final Comparator<CellEstimate> BY_PROBABILITY = Comparator.comparingDouble(
                    CellEstimate::probabilityBelowTarget)
            .reversed()
            .thenComparing(BY_LOSS);

    static CellEstimate of(Cell cell, TopicPrior prior, Target target, GapSettings settings) {
        Counts counts = cell.counts();
        Posterior posterior = prior.prior().after(counts);
        double below = posterior.probabilityBelow(target.lowestAcceptable());
        double lost = counts.n() * posterior.expectedShortfall(target.rate());
        Verdict verdict = settings.judge(counts.n(), below);
        return new CellEstimate(cell, prior.prior(), prior.level(), posterior, target, below, lost, verdict);
    }

    /** The rate to believe, 0 to 1: the posterior mean. */
    public double mean() {
        return posterior.mean();
    }

    /** The 90 % credible range of the rate. */
    public Interval range() {
        return posterior.interval(CREDIBILITY);
    }

    /** The rate expected before the operator's own calls are seen, 0 to 1. */
    public double expected() {
        return prior.mean();
    }

    public RateBand band() {
        return switch (verdict) {
            case UNKNOWN -> RateBand.TOO_FEW;
            case WATCH -> RateBand.WATCH;
            case GAP -> expectedLostCalls >= LARGE_LOSS ? RateBand.FOCUS_LARGE : RateBand.FOCUS;
            case FINE -> RateBand.fine(posterior, target);
        };
    }

    CellEstimate withVerdict(Verdict other) {
        return new CellEstimate(
                cell, prior, level, posterior, target, probabilityBelowTarget, expectedLostCalls, other);
    }
}
