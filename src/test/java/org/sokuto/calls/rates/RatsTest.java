package org.sokuto.calls.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.gamma.LogBeta;
import org.junit.jupiter.api.Test;

/** The 71 groups of rats of Tarone (1982), a textbook case of empirical Bayes for shares. */
class RatsTest {

    private static final double RELATIVE_PERCENT = 1e-3;

    private final List<Map<String, String>> rows = GoldenTable.read("beta_binomial_rats.csv");
    private final List<Counts> groups = rows.stream().map(GoldenTable::counts).toList();
    private final Map<String, Double> golden = GoldenTable.read("beta_binomial_rats_prior.csv").stream()
            .collect(Collectors.toMap(row -> row.get("stat"), row -> GoldenTable.number(row, "value")));

    @Test
    void fitsThePublishedPrior() {
        BetaPrior prior = PriorFit.maximumLikelihood(groups);
        assertThat(prior.alpha()).isCloseTo(golden.get("alpha_mle"), withinPercentage(RELATIVE_PERCENT));
        assertThat(prior.beta()).isCloseTo(golden.get("beta_mle"), withinPercentage(RELATIVE_PERCENT));
    }

    @Test
    void reachesThePublishedLogLikelihood() {
        double constant = groups.stream().mapToDouble(RatsTest::logBinomial).sum();
        BetaPrior prior = PriorFit.maximumLikelihood(groups);
        assertThat(PriorFit.logLikelihood(prior, groups) + constant)
                .isCloseTo(golden.get("loglik_betabinomial"), within(1e-6));
    }

    @Test
    void estimatesEveryGroupAsPublished() {
        BetaPrior prior = PriorFit.maximumLikelihood(groups);
        assertThat(rows).hasSize(71).allSatisfy(row -> {
            Posterior posterior = prior.after(GoldenTable.counts(row));
            Interval interval = posterior.interval(0.95);
            assertThat(posterior.mean()).isCloseTo(GoldenTable.number(row, "eb_mean"), within(1e-6));
            assertThat(interval.low()).isCloseTo(GoldenTable.number(row, "eb_lo95"), within(1e-6));
            assertThat(interval.high()).isCloseTo(GoldenTable.number(row, "eb_hi95"), within(1e-6));
        });
    }

    private static double logBinomial(Counts counts) {
        return -Math.log(counts.n() + 1.0) - LogBeta.value(counts.immediate() + 1.0, counts.missed() + 1.0);
    }
}
