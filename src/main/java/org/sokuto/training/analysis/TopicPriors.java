package org.sokuto.training.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sokuto.calls.rates.BetaPrior;
import org.sokuto.calls.rates.Counts;
import org.sokuto.calls.rates.PriorFit;
import org.sokuto.catalog.TopicId;
import org.sokuto.people.PersonId;

/**
 * The priors of all topics, each fitted by maximum likelihood to the operators' counts on the topic; a topic with too
 * few operators or calls borrows from its product, then from all calls.
 */
final class TopicPriors {

    private static final int FEWEST_OPERATORS = 8;
    private static final int FEWEST_CALLS = 100;
    private static final double WEAK = 4;

    private final Function<TopicId, TopicId> productOf;
    private final Map<TopicId, TopicPrior> byTopic = new HashMap<>();
    private final Map<TopicId, Optional<BetaPrior>> byProduct;
    private final TopicPrior overall;

    TopicPriors(Collection<Cell> cells, Function<TopicId, TopicId> productOf) {
        this.productOf = productOf;
        byProduct = fits(cells, cell -> productOf.apply(cell.topic()));
        overall = overall(cells);
        fits(cells, Cell::topic).forEach((topic, fit) -> byTopic.put(topic, choose(topic, fit)));
    }

    /** The prior of a topic that at least one of the cells belongs to. */
    TopicPrior of(TopicId topic) {
        return byTopic.getOrDefault(topic, overall);
    }

    private TopicPrior choose(TopicId topic, Optional<BetaPrior> own) {
        return own.map(prior -> new TopicPrior(prior, PriorLevel.TOPIC))
                .or(() -> byProduct
                        .getOrDefault(productOf.apply(topic), Optional.empty())
                        .map(prior -> new TopicPrior(prior, PriorLevel.PRODUCT)))
                .orElse(overall);
    }

    private static TopicPrior overall(Collection<Cell> cells) {
        Map<PersonId, Counts> totals = new HashMap<>();
        cells.forEach(cell -> totals.merge(cell.operator(), cell.counts(), Counts::plus));
        return fit(totals.values())
                .map(prior -> new TopicPrior(prior, PriorLevel.ALL))
                .orElseGet(() -> new TopicPrior(guess(totals.values()), PriorLevel.NONE));
    }

    private static BetaPrior guess(Collection<Counts> groups) {
        Counts all = groups.stream().reduce(Counts.NONE, Counts::plus);
        return new BetaPrior((all.immediate() + 0.5) / (all.n() + 1), WEAK);
    }

    private static <K> Map<K, Optional<BetaPrior>> fits(Collection<Cell> cells, Function<Cell, K> kind) {
        Map<K, Map<PersonId, Counts>> groups = new HashMap<>();
        for (Cell cell : cells) {
            groups.computeIfAbsent(kind.apply(cell), key -> new HashMap<>())
                    .merge(cell.operator(), cell.counts(), Counts::plus);
        }
        Map<K, Optional<BetaPrior>> fits = new HashMap<>();
        groups.forEach((key, counts) -> fits.put(key, fit(counts.values())));
        return fits;
    }

    private static Optional<BetaPrior> fit(Collection<Counts> groups) {
        long operators = groups.stream().filter(group -> group.n() > 0).count();
        long calls = groups.stream().mapToLong(Counts::n).sum();
        return operators < FEWEST_OPERATORS || calls < FEWEST_CALLS
                ? Optional.empty()
                : Optional.of(PriorFit.maximumLikelihood(groups));
    }
}
