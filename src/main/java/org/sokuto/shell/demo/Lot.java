package org.sokuto.shell.demo;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Things to draw one of, each as often as its weight says. */
final class Lot<T> {

    private final List<T> things;
    private final double[] upTo;

    Lot(List<T> things, double... weights) {
        this.things = List.copyOf(things);
        upTo = weights.clone();
        Arrays.parallelPrefix(upTo, Double::sum);
    }

    T draw(RandomGenerator random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble(upTo[upTo.length - 1]));
        return things.get(found < 0 ? -found - 1 : found + 1);
    }
}
