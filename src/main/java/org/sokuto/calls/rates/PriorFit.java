package org.sokuto.calls.rates;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The fit of a beta prior to the counts of several groups, taken to be beta-binomial; its strength is kept between 4
 * and 200 calls, and is 200 where the groups show no differences beyond chance.
 */
public final class PriorFit {

    private static final double WEAKEST = 4;
    private static final double STRONGEST = 200;
    private static final int GRID_STEPS = 16;
    private static final double NO_GAIN = 1e-9;
    private static final double STRENGTH_PRECISION = 1e-12;

    private PriorFit() {}

    /** The prior with the pooled rate as its mean and a strength by the moment estimate of the overdispersion. */
    public static BetaPrior moments(Collection<Counts> groups) {
        List<Counts> seen = withCalls(groups);
        Counts pooled = pooled(seen);
        if (isOneSided(pooled)) {
            return withoutDifferences(pooled);
        }
        double rate = pooled.rate();
        double variance = rate * (1 - rate);
        double spread = 0;
        double squares = 0;
        for (Counts group : seen) {
            spread += group.n() * (group.rate() - rate) * (group.rate() - rate);
            squares += (double) group.n() * group.n();
        }
        int freedom = seen.size() - 1;
        double excess = spread - variance * freedom;
        double scale = variance * (pooled.n() - squares / pooled.n() - freedom);
        // excess / scale is the overdispersion rho, and the strength 1 / rho - 1.
        double strength = excess > 0 && scale > 0 ? scale / excess - 1 : STRONGEST;
        return new BetaPrior(rate, Math.clamp(strength, WEAKEST, STRONGEST));
    }

    /** The prior of largest marginal likelihood among those with a strength of 4 to 200. */
    public static BetaPrior maximumLikelihood(Collection<Counts> groups) {
        List<Counts> seen = withCalls(groups);
        Counts pooled = pooled(seen);
        if (isOneSided(pooled)) {
            return withoutDifferences(pooled);
        }
        BetaBinomialLikelihood likelihood = new BetaBinomialLikelihood(seen);
        return climb(likelihood, bestStep(likelihood));
    }

    /** The log of the marginal likelihood of a prior, without the binomial constant. */
    public static double logLikelihood(BetaPrior prior, Collection<Counts> groups) {
        return new BetaBinomialLikelihood(groups).value(prior);
    }

    private static List<Counts> withCalls(Collection<Counts> groups) {
        return groups.stream().filter(group -> group.n() > 0).toList();
    }

    private static Counts pooled(List<Counts> groups) {
        return groups.stream()
                .reduce(Counts::plus)
                .orElseThrow(() -> new IllegalArgumentException("A prior cannot be fitted without calls"));
    }

    private static boolean isOneSided(Counts pooled) {
        return pooled.immediate() == 0 || pooled.missed() == 0;
    }

    /** Groups that all failed or all succeeded put the best mean on 0 or 1, where no beta distribution lives. */
    private static BetaPrior withoutDifferences(Counts pooled) {
        return new BetaPrior((pooled.immediate() + 0.5) / (pooled.n() + 1), STRONGEST);
    }

    /** A coarse look over the whole range first, since the profile need not have a single top. */
    private static int bestStep(BetaBinomialLikelihood likelihood) {
        double[] profile = IntStream.rangeClosed(0, GRID_STEPS)
                .mapToDouble(step -> likelihood.value(likelihood.best(strengthAt(step))))
                .toArray();
        int best = GRID_STEPS;
        for (int step = GRID_STEPS - 1; step >= 0; step--) {
            if (profile[step] > profile[best] + NO_GAIN) {
                best = step;
            }
        }
        return best;
    }

    /**
     * Bisection on the slope of the profile along the log of the strength; with the mean at its best, no other part of
     * the slope is left. A flat profile counts as rising, so that groups of one call each end at the strongest prior.
     */
    private static BetaPrior climb(BetaBinomialLikelihood likelihood, int step) {
        double low = strengthAt(Math.max(step - 1, 0));
        double high = strengthAt(Math.min(step + 1, GRID_STEPS));
        while (high - low > STRENGTH_PRECISION * high) {
            double middle = (low + high) / 2;
            if (middle * likelihood.slope(likelihood.best(middle)) > -NO_GAIN) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return likelihood.best(low > WEAKEST ? high : WEAKEST);
    }

    private static double strengthAt(int step) {
        return WEAKEST * Math.pow(STRONGEST / WEAKEST, (double) step / GRID_STEPS);
    }
}
