package org.sokuto.calls.rates;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.BetaDistribution;

/** What is known of a rate after its calls: the beta distribution with the two given shape parameters. */
public record Posterior(double alpha, double beta) {

    public Posterior {
        if (!isShape(alpha) || !isShape(beta)) {
            throw new IllegalArgumentException(
                    "Shape parameters must be positive and finite, but are %s and %s".formatted(alpha, beta));
        }
    }

    private static boolean isShape(double value) {
        return value > 0 && value < Double.POSITIVE_INFINITY;
    }

    public double mean() {
        return alpha / (alpha + beta);
    }

    /** The equal-tailed credible interval at a level such as 0.90. */
    public Interval interval(double level) {
        double tail = (1 - requireLevel(level)) / 2;
        return new Interval(quantile(tail), quantile(1 - tail));
    }

    /** P(theta &lt; rate), 0 to 1. */
    public double probabilityBelow(double rate) {
        return RegularizedBeta.value(requireRate(rate), alpha, beta);
    }

    /**
     * E[max(0, target - theta)], the share of calls expected to be lost against the target:
     * T I<sub>T</sub>(a, b) - a / (a + b) I<sub>T</sub>(a + 1, b), with I the regularised incomplete beta function.
     */
    public double expectedShortfall(double target) {
        double shortfall = target * probabilityBelow(target) - mean() * RegularizedBeta.value(target, alpha + 1, beta);
        return Math.max(0, shortfall);
    }

    double quantile(double probability) {
        BetaDistribution distribution = BetaDistribution.of(alpha, beta);
        double start = distribution.inverseCumulativeProbability(probability);
        // The library stops within 1e-9 of the root; one Newton step gives the remaining digits.
        double step = (distribution.cumulativeProbability(start) - probability) / distribution.density(start);
        double polished = start - step;
        return polished > 0 && polished < 1 ? polished : start;
    }

    static double requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("Level must lie between 0 and 1, but is " + level);
        }
        return level;
    }

    private static double requireRate(double rate) {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("Rate must lie in 0 to 1, but is " + rate);
        }
        return rate;
    }
}
