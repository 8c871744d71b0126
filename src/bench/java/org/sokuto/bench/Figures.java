package org.sokuto.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Runs something three times and prints the median beside that of a reference in the same run. */
final class Figures {

    private static final int RUNS = 3;

    private Figures() {}

    /** Median seconds of three runs. */
    static double median(Callable<?> work) throws Exception {
        double[] seconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            work.call();
            seconds[run] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[RUNS / 2];
    }

    static void print(String what, double seconds, String reference, double referenceSeconds) {
        System.out.printf(
                Locale.ROOT,
                "%-34s %8.2f s   %-34s %8.2f s   ratio %6.2f%n",
                what,
                seconds,
                reference,
                referenceSeconds,
                seconds / referenceSeconds);
    }
}
