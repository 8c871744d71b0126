package org.sokuto.calls.rates;

/**
 * What is expected of a rate before its own calls are seen: a beta distribution given by its mean (0 to 1) and its
 * strength, the number of calls it weighs as much as.
 */
public record BetaPrior(double mean, double strength) {

    public BetaPrior {
        if (!(mean > 0 && mean < 1)) {
            throw new IllegalArgumentException("Prior mean must lie between 0 and 1, but is " + mean);
        }
        if (!(strength > 0 && strength < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Prior strength must be positive and finite, but is " + strength);
        }
    }

    public double alpha() {
        return mean * strength;
    }

    public double beta() {
        return (1 - mean) * strength;
    }

    public Posterior after(Counts counts) {
        return new Posterior(alpha() + counts.immediate(), beta() + counts.missed());
    }
}
