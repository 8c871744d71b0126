package org.sokuto.calls.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.gamma.LogBeta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriorFitTest {

    static Stream<List<Counts>> centres() {
        Random random = new Random(7);
        return Stream.generate(() -> centre(
                        new BetaPrior(0.3 + 0.65 * random.nextDouble(), 6 + 60 * random.nextDouble()),
                        8 + random.nextInt(80),
                        random))
                .limit(30);
    }

    private static List<Counts> centre(BetaPrior truth, int operators, Random random) {
        Posterior rates = new Posterior(truth.alpha(), truth.beta());
        return IntStream.range(0, operators)
                .mapToObj(i -> calls(5 + random.nextInt(100), rates.quantile(random.nextDouble()), random))
                .toList();
    }

    private static Counts calls(int n, double rate, Random random) {
        return new Counts(n, (int) random.doubles(n).filter(draw -> draw < rate).count());
    }

    @ParameterizedTest
    @MethodSource("centres")
    void noNeighbourIsMoreLikelyThanTheFit(List<Counts> groups) {
        BetaPrior fit = PriorFit.maximumLikelihood(groups);
        double best = PriorFit.logLikelihood(fit, groups);
        for (double factor : new double[] {0.25, 0.5, 0.9, 0.999, 1.001, 1.1, 2, 4}) {
            double strength = Math.clamp(fit.strength() * factor, 4, 200);
            double mean = 1 / (1 + factor * (1 / fit.mean() - 1));
            assertThat(PriorFit.logLikelihood(new BetaPrior(fit.mean(), strength), groups))
                    .isLessThanOrEqualTo(best);
            assertThat(PriorFit.logLikelihood(new BetaPrior(mean, fit.strength()), groups))
                    .isLessThanOrEqualTo(best);
            assertThat(PriorFit.logLikelihood(new BetaPrior(mean, strength), groups))
                    .isLessThanOrEqualTo(best);
        }
    }

    @ParameterizedTest
    @MethodSource("centres")
    void likelihoodIsARatioOfBetaFunctions(List<Counts> groups) {
        BetaPrior prior = new BetaPrior(0.7, 12.5);
        double expected = groups.stream()
                .mapToDouble(group -> LogBeta.value(prior.alpha() + group.immediate(), prior.beta() + group.missed())
                        - LogBeta.value(prior.alpha(), prior.beta()))
                .sum();
        assertThat(PriorFit.logLikelihood(prior, groups)).isCloseTo(expected, within(1e-8));
    }

    @ParameterizedTest
    @MethodSource("centres")
    void doesNotDependOnTheOrderOfTheGroupsNorOnEmptyOnes(List<Counts> groups) {
        List<Counts> shuffled = new ArrayList<>(groups);
        shuffled.add(Counts.NONE);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(PriorFit.maximumLikelihood(shuffled)).isEqualTo(PriorFit.maximumLikelihood(groups));
        assertThat(PriorFit.moments(shuffled).strength())
                .isCloseTo(PriorFit.moments(groups).strength(), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.80, 10", "0.65, 25", "0.90, 60"})
    void recoversATruePriorFromManyOperators(double mean, double strength) {
        List<Counts> groups = centre(new BetaPrior(mean, strength), 5_000, new Random(3));
        for (BetaPrior fit : List.of(PriorFit.maximumLikelihood(groups), PriorFit.moments(groups))) {
            assertThat(fit.mean()).isCloseTo(mean, within(0.01));
            assertThat(fit.strength()).isCloseTo(strength, within(0.1 * strength));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20})
    void groupsThatAllFailOrAllSucceedShowNoDifferences(int immediate) {
        List<Counts> groups = Collections.nCopies(10, new Counts(20, immediate));
        BetaPrior expected = new BetaPrior((10 * immediate + 0.5) / 201, 200);
        assertThat(PriorFit.maximumLikelihood(groups)).isEqualTo(expected);
        assertThat(PriorFit.moments(groups)).isEqualTo(expected);
    }

    @Test
    void equalSharesGiveTheStrongestPrior() {
        List<Counts> groups = Collections.nCopies(12, new Counts(50, 40));
        assertThat(PriorFit.maximumLikelihood(groups).strength()).isEqualTo(200);
        assertThat(PriorFit.maximumLikelihood(groups).mean()).isCloseTo(0.8, within(0.002));
        assertThat(PriorFit.moments(groups)).isEqualTo(new BetaPrior(0.8, 200));
    }

    @Test
    void groupsOfOneCallEachGiveTheStrongestPrior() {
        List<Counts> groups = new ArrayList<>(Collections.nCopies(30, new Counts(1, 1)));
        groups.addAll(Collections.nCopies(10, new Counts(1, 0)));
        assertThat(PriorFit.maximumLikelihood(groups).strength()).isEqualTo(200);
        assertThat(PriorFit.moments(groups).strength()).isEqualTo(200);
    }

    @Test
    void aSingleGroupGivesTheStrongestPrior() {
        List<Counts> groups = List.of(new Counts(80, 60));
        assertThat(PriorFit.maximumLikelihood(groups).strength()).isEqualTo(200);
        assertThat(PriorFit.moments(groups)).isEqualTo(new BetaPrior(0.75, 200));
    }

    @Test
    void extremeDifferencesGiveTheWeakestPrior() {
        List<Counts> groups = new ArrayList<>(Collections.nCopies(10, new Counts(50, 50)));
        groups.addAll(Collections.nCopies(5, new Counts(50, 0)));
        assertThat(PriorFit.maximumLikelihood(groups).strength()).isEqualTo(4);
        assertThat(PriorFit.moments(groups).strength()).isEqualTo(4);
    }

    @Test
    void refusesToFitWithoutCalls() {
        assertThatIllegalArgumentException().isThrownBy(() -> PriorFit.maximumLikelihood(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> PriorFit.moments(List.of(Counts.NONE)));
    }
}
