package org.sokuto.training.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sokuto.calls.rates.BetaPrior;
import org.sokuto.calls.rates.Counts;
import org.sokuto.calls.rates.PriorFit;

/** The example of the design paper on answer rates, 5.8: eight operators on one topic, target 80 %. */
class WorkedExampleTest {

    private static final Offset<Double> THREE_DECIMALS = within(0.00051);
    private static final Offset<Double> TWO_DECIMALS = within(0.0051);

    private final List<Counts> counts =
            Cells.WORKED_EXAMPLE.stream().map(Cell::counts).toList();
    private final List<CellEstimate> estimates = Cells.estimate(Cells.WORKED_EXAMPLE);

    @Test
    void fitsTheMomentPrior() {
        BetaPrior prior = PriorFit.moments(counts);
        assertThat(prior.mean()).isCloseTo(325 / 406.0, within(1e-12));
        assertThat(prior.strength()).isCloseTo(12.81, TWO_DECIMALS);
        assertThat(prior.alpha()).isCloseTo(10.256, THREE_DECIMALS);
        assertThat(prior.beta()).isCloseTo(2.556, THREE_DECIMALS);
        assertThat(1 / (prior.strength() + 1)).isCloseTo(0.0724, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({
        "0, .845, .791, .894, .014, 0.16, FINE",
        "1, .874, .818, .922, .002, 0.03, FINE",
        "2, .676, .584, .763, .963, 7.42, GAP",
        "3, .843, .761, .912, .069, 0.25, FINE",
        "4, .687, .578, .786, .911, 4.56, GAP",
        "5, .880, .783, .953, .034, 0.07, FINE",
        "6, .695, .538, .835, .784, 1.31, WATCH",
        "7, .705, .524, .860, .717, 0.62, UNKNOWN"
    })
    void matchesTheTableOfTheMomentPrior(
            int row, double mean, double low, double high, double below, double lost, Verdict verdict) {
        TopicPrior prior = new TopicPrior(PriorFit.moments(counts), PriorLevel.TOPIC);
        CellEstimate estimate =
                CellEstimate.of(Cells.WORKED_EXAMPLE.get(row), prior, Target.STARTER, GapSettings.STARTER);
        assertThat(estimate.mean()).isCloseTo(mean, THREE_DECIMALS);
        assertThat(estimate.range().low()).isCloseTo(low, THREE_DECIMALS);
        assertThat(estimate.range().high()).isCloseTo(high, THREE_DECIMALS);
        assertThat(estimate.probabilityBelowTarget()).isCloseTo(below, THREE_DECIMALS);
        assertThat(estimate.expectedLostCalls()).isCloseTo(lost, TWO_DECIMALS);
        assertThat(estimate.verdict()).isEqualTo(verdict);
    }

    @Test
    void fitsTheMostLikelyPrior() {
        BetaPrior prior = PriorFit.maximumLikelihood(counts);
        assertThat(prior.mean()).isCloseTo(0.7682, within(0.00005));
        assertThat(prior.strength()).isCloseTo(16.660, THREE_DECIMALS);
        assertThat(PriorFit.logLikelihood(prior, counts)).isCloseTo(-197.9038, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({
        "0, .840, .019, 0.220, AT_OR_ABOVE",
        "1, .867, .004, 0.041, AT_OR_ABOVE",
        "2, .676, .968, 7.464, FOCUS_LARGE",
        "3, .832, .098, 0.353, AROUND",
        "4, .685, .923, 4.626, FOCUS",
        "5, .859, .062, 0.120, AT_OR_ABOVE",
        "6, .691, .819, 1.345, FOCUS",
        "7, .697, .767, 0.648, TOO_FEW"
    })
    void matchesTheFiguresOfTheMostLikelyPrior(int row, double mean, double below, double lost, RateBand band) {
        CellEstimate estimate = estimates.get(row);
        assertThat(estimate.level()).isEqualTo(PriorLevel.TOPIC);
        assertThat(estimate.expected()).isCloseTo(0.7682, within(0.00005));
        assertThat(estimate.mean()).isCloseTo(mean, THREE_DECIMALS);
        assertThat(estimate.probabilityBelowTarget()).isCloseTo(below, THREE_DECIMALS);
        assertThat(estimate.expectedLostCalls()).isCloseTo(lost, THREE_DECIMALS);
        assertThat(estimate.band()).isEqualTo(band);
    }

    @Test
    void listsThreeGapsWithTheMostLikelyPrior() {
        assertThat(GapFinder.gaps(estimates).stream().map(gap -> gap.cell().operator()))
                .containsExactly(Cells.operator("C"), Cells.operator("E"), Cells.operator("G"));
    }

    @Test
    void expectsFewerThanATenthOfTheListToBeFalse() {
        double[] doubt = GapFinder.gaps(estimates).stream()
                .mapToDouble(gap -> 1 - gap.probabilityBelowTarget())
                .toArray();
        assertThat(doubt[0]).isCloseTo(0.032, THREE_DECIMALS);
        assertThat((doubt[0] + doubt[1]) / 2).isCloseTo(0.055, THREE_DECIMALS);
        assertThat((doubt[0] + doubt[1] + doubt[2]) / 3).isCloseTo(0.097, THREE_DECIMALS);
    }
}
