package org.sokuto.calls.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PosteriorTest {

    record Sample(BetaPrior prior, Counts counts, double rate) {

        Posterior posterior() {
            return prior.after(counts);
        }
    }

    static Stream<Sample> samples() {
        Random random = new Random(20260901);
        return Stream.generate(() -> sample(random)).limit(200);
    }

    private static Sample sample(Random random) {
        BetaPrior prior = new BetaPrior(0.01 + 0.98 * random.nextDouble(), 4 + 196 * random.nextDouble());
        int n = 1 + random.nextInt(300);
        return new Sample(prior, new Counts(n, random.nextInt(n)), 0.01 + 0.98 * random.nextDouble());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void meanLiesBetweenTheRawShareAndThePriorMean(Sample sample) {
        double raw = sample.counts().rate();
        double prior = sample.prior().mean();
        assertThat(sample.posterior().mean()).isBetween(Math.min(raw, prior), Math.max(raw, prior));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void oneMoreImmediateAnswerRaisesTheMeanAndLowersTheProbabilityBelow(Sample sample) {
        Counts counts = sample.counts();
        Posterior better = sample.prior().after(new Counts(counts.n(), counts.immediate() + 1));
        assertThat(better.mean()).isGreaterThan(sample.posterior().mean());
        assertThat(better.probabilityBelow(sample.rate()))
                .isLessThanOrEqualTo(sample.posterior().probabilityBelow(sample.rate()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void probabilityBelowRisesWithTheRate(Sample sample) {
        Posterior posterior = sample.posterior();
        assertThat(posterior.probabilityBelow(sample.rate() + 0.01))
                .isGreaterThanOrEqualTo(posterior.probabilityBelow(sample.rate()));
        assertThat(posterior.probabilityBelow(0)).isZero();
        assertThat(posterior.probabilityBelow(1)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void intervalHoldsTheMeanAndLeavesEqualTails(Sample sample) {
        Posterior posterior = sample.posterior();
        Interval interval = posterior.interval(0.90);
        assertThat(posterior.mean()).isBetween(interval.low(), interval.high());
        assertThat(posterior.probabilityBelow(interval.low())).isCloseTo(0.05, within(1e-12));
        assertThat(posterior.probabilityBelow(interval.high())).isCloseTo(0.95, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void moreCallsAtTheSameRateNarrowTheInterval(Sample sample) {
        Counts counts = sample.counts();
        BetaPrior fair = new BetaPrior((counts.immediate() + 1) / (counts.n() + 2.0), 4);
        Interval few = fair.after(counts).interval(0.90);
        Interval many =
                fair.after(new Counts(4 * counts.n(), 4 * counts.immediate())).interval(0.90);
        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shortfallLiesBetweenTheMissingMeanAndTheTarget(Sample sample) {
        double target = sample.rate();
        assertThat(sample.posterior().expectedShortfall(target))
                .isBetween(Math.max(0, target - sample.posterior().mean() - 1e-12), target);
    }

    @ParameterizedTest
    @CsvSource({"10.256, 2.556, .8", "49.3, 23.6, .8", ".5, 30.5, .1"})
    void shortfallIsTheIntegralOfTheProbabilityBelow(double alpha, double beta, double target) {
        Posterior posterior = new Posterior(alpha, beta);
        int slices = 20_000;
        double width = target / slices;
        double integral = 0;
        for (int i = 0; i < slices; i++) {
            integral += width * posterior.probabilityBelow((i + 0.5) * width);
        }
        assertThat(posterior.expectedShortfall(target)).isCloseTo(integral, within(1e-6));
    }

    @Test
    void priorWeighsAsMuchAsItsStrengthInCalls() {
        assertThat(new BetaPrior(0.75, 8).after(new Counts(12, 3))).isEqualTo(new Posterior(9, 11));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 10", "NaN, 10", "0.5, 0", "0.5, Infinity"})
    void refusesAnImpossiblePrior(double mean, double strength) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BetaPrior(mean, strength));
    }

    @Test
    void refusesImpossibleShapesLevelsAndRates() {
        Posterior posterior = new Posterior(2, 3);
        assertThatIllegalArgumentException().isThrownBy(() -> new Posterior(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> posterior.interval(1));
        assertThatIllegalArgumentException().isThrownBy(() -> posterior.probabilityBelow(1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> posterior.expectedShortfall(-0.1));
    }
}
