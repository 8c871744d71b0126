package org.sokuto.training.analysis;

/**
 * The rules of judgement: the fewest calls for a verdict, the probabilities of being below target at which a cell is
 * flagged or watched, and the share of false flags the list of gaps may be expected to hold.
 */
public record GapSettings(int minimumCount, double flagProbability, double watchProbability, double falseShare) {

    private static final int LOWEST_MINIMUM = 10;

    public static final GapSettings STARTER = new GapSettings(LOWEST_MINIMUM, 0.8, 0.5, 0.10);

    public GapSettings {
        if (minimumCount < LOWEST_MINIMUM) {
            throw new IllegalArgumentException("The minimum number of calls may be raised above %d but not be %d"
                    .formatted(LOWEST_MINIMUM, minimumCount));
        }
        if (!(watchProbability > 0 && watchProbability <= flagProbability && flagProbability < 1)) {
            throw new IllegalArgumentException("Probabilities must satisfy 0 < watch <= flag < 1, but are %s and %s"
                    .formatted(watchProbability, flagProbability));
        }
        if (!(falseShare > 0 && falseShare < 1)) {
            throw new IllegalArgumentException(
                    "The share of false flags must lie between 0 and 1, but is " + falseShare);
        }
    }

    /** The verdict on a single cell, before the list of gaps as a whole is looked at. */
    Verdict judge(int calls, double probabilityBelowTarget) {
        if (calls < minimumCount) {
            return Verdict.UNKNOWN;
        }
        if (probabilityBelowTarget >= flagProbability) {
            return Verdict.GAP;
        }
        return probabilityBelowTarget >= watchProbability ? Verdict.WATCH : Verdict.FINE;
    }
}
