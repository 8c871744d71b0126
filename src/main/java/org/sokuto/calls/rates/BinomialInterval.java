package org.sokuto.calls.rates;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A two-sided confidence interval for one raw share, by the formulas of Brown, Cai and DasGupta, "Interval estimation
 * for a binomial proportion", Statistical Science 16 (2001).
 */
public enum BinomialInterval {
    WILSON,
    /** Wilson with a continuity correction of half a call, none at exactly one half, as {@code prop.test} of R. */
    WILSON_CORRECTED,
    JEFFREYS,
    /** Jeffreys with the end that the data cannot limit put at 0 or 1. */
    JEFFREYS_BCD,
    CLOPPER_PEARSON,
    /** The adjusted Wald interval; for few calls it may reach below 0 or above 1. */
    AGRESTI_COULL;

    private static final Interval NOTHING_KNOWN = new Interval(0, 1);

    /** The interval at a confidence such as 0.95; without calls it is 0 to 1. */
    public Interval of(Counts counts, double confidence) {
        Posterior.requireLevel(confidence);
        if (counts.n() == 0) {
            return NOTHING_KNOWN;
        }
        return switch (this) {
            case WILSON -> score(counts, confidence, 0);
            case WILSON_CORRECTED -> score(counts, confidence, continuityCorrection(counts));
            case JEFFREYS -> jeffreys(counts, confidence);
            case JEFFREYS_BCD -> jeffreysWithOpenEnds(counts, confidence);
            case CLOPPER_PEARSON -> clopperPearson(counts, confidence);
            case AGRESTI_COULL -> agrestiCoull(counts, confidence);
        };
    }

    private static double continuityCorrection(Counts counts) {
        return Math.min(0.5, Math.abs(counts.immediate() - counts.n() / 2.0));
    }

    private static Interval score(Counts counts, double confidence, double correction) {
        double z = normalQuantile(confidence);
        double shift = correction / counts.n();
        double low = lowerScore(counts.rate() - shift, counts.n(), z);
        double high = 1 - lowerScore(1 - counts.rate() - shift, counts.n(), z);
        return new Interval(low, high);
    }

    private static double lowerScore(double share, int n, double z) {
        if (share <= 0) {
            return 0;
        }
        double half = z * z / (2 * n);
        double low = share + half - z * Math.sqrt(share * (1 - share) / n + half / (2 * n));
        return Math.max(0, low / (1 + 2 * half));
    }

    private static Interval jeffreys(Counts counts, double confidence) {
        return new Posterior(counts.immediate() + 0.5, counts.missed() + 0.5).interval(confidence);
    }

    private static Interval jeffreysWithOpenEnds(Counts counts, double confidence) {
        Interval inner = jeffreys(counts, confidence);
        return new Interval(counts.immediate() == 0 ? 0 : inner.low(), counts.missed() == 0 ? 1 : inner.high());
    }

    private static Interval clopperPearson(Counts counts, double confidence) {
        double tail = (1 - confidence) / 2;
        int x = counts.immediate();
        int missed = counts.missed();
        double low = x == 0 ? 0 : new Posterior(x, missed + 1).quantile(tail);
        double high = missed == 0 ? 1 : new Posterior(x + 1, missed).quantile(1 - tail);
        return new Interval(low, high);
    }

    private static Interval agrestiCoull(Counts counts, double confidence) {
        double z = normalQuantile(confidence);
        double n = counts.n() + z * z;
        double centre = (counts.immediate() + z * z / 2) / n;
        double reach = z * Math.sqrt(centre * (1 - centre) / n);
        return new Interval(centre - reach, centre + reach);
    }

    private static double normalQuantile(double confidence) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
    }
}
