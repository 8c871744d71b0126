package org.sokuto.training.analysis;

import org.sokuto.calls.rates.Counts;
import org.sokuto.calls.rates.Posterior;

/** The colour class of a cell of the heat map. */
public enum RateBand {
    TOO_FEW,
    AT_OR_ABOVE,
    AROUND,
    WATCH,
    FOCUS,
    /** A gap that is expected to cost at least {@value CellEstimate#LARGE_LOSS} calls in the window. */
    FOCUS_LARGE;

    private static final double SMALL_DOUBT = 0.2;

    /**
     * The class of what several operators did together, by the rules that hold for one cell but with a prior that says
     * next to nothing, since a group has calls enough of its own.
     */
    public static RateBand ofGroup(Counts counts, Target target) {
        Posterior posterior = new Posterior(counts.immediate() + 0.5, counts.missed() + 0.5);
        double below = posterior.probabilityBelow(target.lowestAcceptable());
        return switch (GapSettings.STARTER.judge(counts.n(), below)) {
            case UNKNOWN -> TOO_FEW;
            case WATCH -> WATCH;
            case GAP -> FOCUS;
            case FINE -> fine(posterior, target);
        };
    }

    /** Of a rate that is not below its target: surely above it, or somewhere around. */
    static RateBand fine(Posterior posterior, Target target) {
        return posterior.probabilityBelow(target.rate()) <= SMALL_DOUBT ? AT_OR_ABOVE : AROUND;
    }
}
