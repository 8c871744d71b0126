package org.sokuto.calls.rates;

/** A number of eligible calls and how many of them were answered within the call. */
public record Counts(int n, int immediate) {

    public static final Counts NONE = new Counts(0, 0);

    public Counts {
        if (immediate < 0 || immediate > n) {
            throw new IllegalArgumentException(
                    "Immediate answers must lie between 0 and the %d calls, but are %d".formatted(n, immediate));
        }
    }

    /** The raw share of immediate answers, 0 to 1; there is none without calls. */
    public double rate() {
        if (n == 0) {
            throw new IllegalStateException("No calls, so no rate");
        }
        return (double) immediate / n;
    }

    public int missed() {
        return n - immediate;
    }

    public Counts plus(Counts other) {
        return new Counts(Math.addExact(n, other.n), immediate + other.immediate);
    }
}
