package org.sokuto.training;

import org.sokuto.calls.rates.Counts;

/** What several operators did together on a topic. */
public record GroupRate(Counts counts, int operators) {

    public static final GroupRate NONE = new GroupRate(Counts.NONE, 0);

    /** Fewest operators for whom a group's figure is shown. */
    public static final int FEWEST_OPERATORS = 5;

    public boolean isShown() {
        return operators >= FEWEST_OPERATORS && counts.n() > 0;
    }

    GroupRate plus(Counts ofOne) {
        return new GroupRate(counts.plus(ofOne), operators + 1);
    }
}
