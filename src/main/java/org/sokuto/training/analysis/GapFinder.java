package org.sokuto.training.analysis;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sokuto.catalog.TopicId;

/** The judge of all cells of a centre: who is probably below target on what, and how many calls that costs. */
public final class GapFinder {

    private final GapSettings settings;

    public GapFinder(GapSettings settings) {
        this.settings = settings;
    }

    /** One estimate a cell, in the order given; an operator and topic may come only once. */
    public List<CellEstimate> estimate(
            Collection<Cell> cells, Function<TopicId, TopicId> productOf, Function<TopicId, Target> targetOf) {
        requireDistinct(cells);
        TopicPriors priors = new TopicPriors(cells, productOf);
        List<CellEstimate> estimates = cells.stream()
                .map(cell -> CellEstimate.of(cell, priors.of(cell.topic()), targetOf.apply(cell.topic()), settings))
                .toList();
        Set<Cell> doubtful = doubtful(estimates);
        return estimates.stream()
                .map(estimate -> doubtful.contains(estimate.cell()) ? estimate.withVerdict(Verdict.WATCH) : estimate)
                .toList();
    }

    /** The gaps among the estimates, most expected lost calls first. */
    public static List<CellEstimate> gaps(Collection<CellEstimate> estimates) {
        return estimates.stream()
                .filter(estimate -> estimate.verdict() == Verdict.GAP)
                .sorted(CellEstimate.BY_LOSS)
                .toList();
    }

    /**
     * The flags that would bring the expected share of false flags, the mean of 1 - P over the list, above the share
     * allowed when flags are taken in order of falling P.
     */
    private Set<Cell> doubtful(List<CellEstimate> estimates) {
        List<CellEstimate> flags = estimates.stream()
                .filter(estimate -> estimate.verdict() == Verdict.GAP)
                .sorted(CellEstimate.BY_PROBABILITY)
                .toList();
        Set<Cell> doubtful = new HashSet<>();
        double expectedFalse = 0;
        for (int i = 0; i < flags.size(); i++) {
            expectedFalse += 1 - flags.get(i).probabilityBelowTarget();
            if (expectedFalse > settings.falseShare() * (i + 1)) {
                doubtful.add(flags.get(i).cell());
            }
        }
        return doubtful;
    }

    private static void requireDistinct(Collection<Cell> cells) {
        Set<List<Object>> seen = new HashSet<>();
        for (Cell cell : cells) {
            if (!seen.add(List.of(cell.operator(), cell.topic()))) {
                throw new IllegalArgumentException(
                        "Two cells for operator %s and topic %s".formatted(cell.operator(), cell.topic()));
            }
        }
    }
}
