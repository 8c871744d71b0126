package org.sokuto.roleplay.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each decision is worth. The worth of an option is the sum over the rows of weight × points ÷ range of the row, the
 * range being that over all complete ways. From a state, the best and the least that can still be attained follow by
 * going backwards; what a move costs is the best before it less the best after it.
 */
public final class Valuation {

    /** The least and the most points of a row that a complete way can collect. */
    public record Range(int least, int most) {

        int width() {
            return most - least;
        }
    }

    private final Exploration exploration;
    private final List<Rubric.Row> rows;
    private final Map<String, Range> ranges = new HashMap<>();
    private final int weights;
    private final Map<State, Fraction> best = new HashMap<>();
    private final Map<State, Fraction> least = new HashMap<>();

    private Valuation(Exploration exploration, Rubric rubric) {
        this.exploration = exploration;
        List<State> lastFirst = exploration.lastFirst();
        rubric.onPath().forEach(row -> ranges.put(row.key(), range(lastFirst, row.key())));
        rows = rubric.onPath().stream()
                .filter(row -> range(row.key()).width() > 0)
                .toList();
        weights = rows.stream().mapToInt(Rubric.Row::weight).sum();
        for (State state : lastFirst) {
            best.put(state, value(state, best, Comparator.naturalOrder()));
            least.put(state, value(state, least, Comparator.reverseOrder()));
        }
    }

    /** The largest by that order of what the steps lead to; nothing where it is over. */
    private Fraction value(State state, Map<State, Fraction> later, Comparator<Fraction> order) {
        return exploration.steps(state).stream()
                .map(step -> worth(step).plus(later.getOrDefault(step.to(), Fraction.ZERO)))
                .max(order)
                .orElse(Fraction.ZERO);
    }

    /** Needs an exploration that is complete. */
    public static Valuation of(Exploration exploration, Rubric rubric) {
        return new Valuation(exploration, rubric);
    }

    /** The range of a row over all complete ways; a row of width 0 cannot be measured here. */
    public Range range(String row) {
        return ranges.getOrDefault(row, new Range(0, 0));
    }

    /** The rows that count, those that some decision moves. */
    public List<Rubric.Row> rows() {
        return rows;
    }

    /** What the best way attains of 100. */
    public Fraction bestTotal() {
        return floor().plus(best(exploration.scenario().initial()));
    }

    public Fraction leastTotal() {
        return floor().plus(least.getOrDefault(exploration.scenario().initial(), Fraction.ZERO));
    }

    /** The best that can still be attained from the state. */
    public Fraction best(State state) {
        return best.getOrDefault(state, Fraction.ZERO);
    }

    /** The best that can still be attained if the option is chosen. */
    public Fraction best(State state, Option option) {
        return worth(option).plus(best(exploration.scenario().after(state, option)));
    }

    /** What the option costs, never below 0. */
    public Fraction regret(State state, Option option) {
        return best(state).minus(best(state, option));
    }

    /** The option that keeps the most attainable; the first of equals. */
    public Option bestOption(State state) {
        return exploration.scenario().offered(state).stream()
                .min(Comparator.comparing(option -> regret(state, option)))
                .orElseThrow(() -> new IllegalArgumentException("nothing to choose at " + state.node()));
    }

    /** What is at stake in the state: the cost of the worst option. */
    public Fraction atStake(State state) {
        return exploration.scenario().offered(state).stream()
                .map(option -> regret(state, option))
                .max(Comparator.naturalOrder())
                .orElse(Fraction.ZERO);
    }

    /** The part of 100 that a row makes up. */
    public Fraction share(Rubric.Row row) {
        return Fraction.of(100L * row.weight(), weights);
    }

    /** What points in a row are worth of 100. */
    public Fraction worth(Rubric.Row row, int points) {
        return share(row).times(Fraction.of(points, range(row.key()).width()));
    }

    private Fraction worth(Option option) {
        return rows.stream().map(row -> worth(row, option.points(row.key()))).reduce(Fraction.ZERO, Fraction::plus);
    }

    private Fraction worth(Step step) {
        return step.option() == null ? Fraction.ZERO : worth(step.option());
    }

    /** What nobody can lose: without it the least of each row would not count as 0. */
    private Fraction floor() {
        return rows.stream().map(row -> worth(row, -range(row.key()).least())).reduce(Fraction.ZERO, Fraction::plus);
    }

    private Range range(List<State> lastFirst, String row) {
        Map<State, Range> attainable = new HashMap<>();
        for (State state : lastFirst) {
            int lowest = Integer.MAX_VALUE;
            int highest = Integer.MIN_VALUE;
            for (Step step : exploration.steps(state)) {
                int points = step.option() == null ? 0 : step.option().points(row);
                Range after = attainable.getOrDefault(step.to(), new Range(0, 0));
                lowest = Math.min(lowest, points + after.least());
                highest = Math.max(highest, points + after.most());
            }
            boolean over = exploration.steps(state).isEmpty();
            attainable.put(state, over ? new Range(0, 0) : new Range(lowest, highest));
        }
        return attainable.getOrDefault(exploration.scenario().initial(), new Range(0, 0));
    }
}
