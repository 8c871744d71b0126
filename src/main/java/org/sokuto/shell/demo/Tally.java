package org.sokuto.shell.demo;

import static java.util.Comparator.comparingDouble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The raw shares a supervisor sees, from which the weakest cells are picked. */
final class Tally {

    private static final int FEWEST_CALLS = 8;
    private static final int ONE_IN = 20;

    private final Map<Cell, Count> counts = new LinkedHashMap<>();

    void add(Cell cell, boolean answered) {
        counts.merge(cell, new Count(1, answered ? 1 : 0), Count::plus);
    }

    /** Some are true gaps, some the fault of the topic, and some were only unlucky: as in life. */
    List<Cell> weakest() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue().calls() >= FEWEST_CALLS)
                .sorted(comparingDouble(entry -> entry.getValue().share()))
                .limit(counts.size() / ONE_IN)
                .map(Map.Entry::getKey)
                .toList();
    }

    private record Count(int calls, int answered) {

        Count plus(Count other) {
            return new Count(calls + other.calls, answered + other.answered);
        }

        double share() {
            return (double) answered / calls;
        }
    }
}
