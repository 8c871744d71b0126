package org.sokuto.assessment.scoring;

/** The unit of marking: a point has 840 parts, which all shares of up to eight items divide without a rest. */
public final class Points {

    public static final int PARTS = 840;

    /** The most items a question may be marked by. */
    public static final int MOST_ITEMS = 8;

    private Points() {}

    /** The parts that a number of right things out of all earns in a question of so many points. */
    static int share(int right, int of, int points) {
        return points * PARTS / of * right;
    }
}
