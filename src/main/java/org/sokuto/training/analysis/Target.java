package org.sokuto.training.analysis;

import org.jspecify.annotations.Nullable;

/** The immediate-answer rate a topic should reach, and how far below it a true rate may lie without being a gap. */
public record Target(double rate, double tolerance) {

    public static final Target STARTER = new Target(0.80, 0.03);

    public Target {
        if (!(rate > 0 && rate <= 1)) {
            throw new IllegalArgumentException("Target rate must be above 0 and at most 1, but is " + rate);
        }
        if (!(tolerance >= 0 && tolerance < rate)) {
            throw new IllegalArgumentException(
                    "Tolerance must be at least 0 and below the target rate, but is " + tolerance);
        }
    }

    /** The target of a topic with a rate of its own, or else the starter. */
    public static Target of(@Nullable Double rate) {
        return rate == null ? STARTER : new Target(rate, STARTER.tolerance);
    }

    /** The rate below which a true rate is a gap. */
    public double lowestAcceptable() {
        return rate - tolerance;
    }
}
