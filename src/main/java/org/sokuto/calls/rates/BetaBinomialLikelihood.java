package org.sokuto.calls.rates;

import java.util.Collection;
import java.util.function.ToIntFunction;

/**
 * The log likelihood of a beta prior given many counts, without the binomial constant.
 *
 * <p>log B(a + x, b + n - x) - log B(a, b) is a sum of log(a + j), j &lt; x, and its like for b and a + b. Only how many
 * groups have more than j calls matters, so a fit costs the same for 60 operators as for 5,000, loses no digits to
 * differences of gamma functions, and cannot depend on the order of the groups.
 */
final class BetaBinomialLikelihood {

    private static final double MEAN_PRECISION = 1e-12;
    private static final int MOST_STEPS = 100;

    private final double[] immediate;
    private final double[] missed;
    private final double[] calls;

    BetaBinomialLikelihood(Collection<Counts> groups) {
        immediate = groupsWithMoreThan(groups, Counts::immediate);
        missed = groupsWithMoreThan(groups, Counts::missed);
        calls = groupsWithMoreThan(groups, Counts::n);
    }

    private static double[] groupsWithMoreThan(Collection<Counts> groups, ToIntFunction<Counts> part) {
        double[] tally = new double[groups.stream().mapToInt(part).max().orElse(0)];
        for (Counts group : groups) {
            int size = part.applyAsInt(group);
            if (size > 0) {
                tally[size - 1]++;
            }
        }
        for (int j = tally.length - 2; j >= 0; j--) {
            tally[j] += tally[j + 1];
        }
        return tally;
    }

    double value(BetaPrior prior) {
        return logarithms(immediate, prior.alpha())
                + logarithms(missed, prior.beta())
                - logarithms(calls, prior.strength());
    }

    /** The slope of the likelihood along the strength, the mean held. */
    double slope(BetaPrior prior) {
        return prior.mean() * reciprocals(immediate, prior.alpha())
                + (1 - prior.mean()) * reciprocals(missed, prior.beta())
                - reciprocals(calls, prior.strength());
    }

    /** The most likely prior of the given strength; the likelihood is concave in the mean, so there is just one. */
    BetaPrior best(double strength) {
        double low = 0;
        double high = 1;
        BetaPrior prior = new BetaPrior(0.5, strength);
        for (int i = 0; i < MOST_STEPS; i++) {
            double slope = reciprocals(immediate, prior.alpha()) - reciprocals(missed, prior.beta());
            if (slope > 0) {
                low = prior.mean();
            } else {
                high = prior.mean();
            }
            double curvature = strength * (squares(immediate, prior.alpha()) + squares(missed, prior.beta()));
            double newton = prior.mean() + slope / curvature;
            double next = newton > low && newton < high ? newton : (low + high) / 2;
            double step = Math.abs(next - prior.mean());
            prior = new BetaPrior(next, strength);
            if (step < MEAN_PRECISION) {
                break;
            }
        }
        return prior;
    }

    private static double logarithms(double[] tally, double shape) {
        double sum = 0;
        for (int j = 0; j < tally.length; j++) {
            sum += tally[j] * Math.log(shape + j);
        }
        return sum;
    }

    private static double reciprocals(double[] tally, double shape) {
        double sum = 0;
        for (int j = 0; j < tally.length; j++) {
            sum += tally[j] / (shape + j);
        }
        return sum;
    }

    private static double squares(double[] tally, double shape) {
        double sum = 0;
        for (int j = 0; j < tally.length; j++) {
            sum += tally[j] / ((shape + j) * (shape + j));
        }
        return sum;
    }
}
