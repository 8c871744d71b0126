package org.sokuto.training.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sokuto.calls.rates.BetaPrior;
import org.sokuto.calls.rates.Counts;

/** Centres with known true rates, after 5.7 of the design paper: 60 operators, 20 topics, 450 calls an operator. */
class GapSimulationTest {

    private static final int OPERATORS = 60;
    private static final int TOPICS = 20;
    private static final int CALLS = 450;

    private final Map<Cell, Double> truth = new HashMap<>();

    @Test
    void nineFlagsInTenAreTrueGaps() {
        int flagged = 0;
        int right = 0;
        for (int run = 0; run < 20; run++) {
            Random random = new Random(run);
            double[] means = random.doubles(TOPICS).map(u -> 0.76 + 0.12 * u).toArray();
            List<CellEstimate> gaps = gapsOf(random, topic -> draw(new BetaPrior(means[topic], 20), random));
            flagged += gaps.size();
            right += (int) gaps.stream()
                    .filter(gap -> truth.get(gap.cell()) < gap.target().lowestAcceptable())
                    .count();
        }
        assertThat(flagged).isGreaterThan(20 * 60);
        assertThat((double) right / flagged).isGreaterThanOrEqualTo(0.85);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.80, 0.85, 0.95})
    void flagsHardlyAnybodyWhereThereAreNoRealDifferences(double rate) {
        int flagged = 0;
        for (int run = 0; run < 10; run++) {
            flagged += gapsOf(new Random(run), topic -> rate).size();
        }
        assertThat((double) flagged / (10 * OPERATORS * TOPICS)).isLessThan(0.001);
    }

    private List<CellEstimate> gapsOf(Random random, IntToDoubleFunction trueRate) {
        truth.clear();
        for (int operator = 0; operator < OPERATORS; operator++) {
            int[] calls = topicMix(random);
            for (int topic = 0; topic < TOPICS; topic++) {
                double rate = trueRate.applyAsDouble(topic);
                int immediate =
                        (int) random.doubles(calls[topic]).filter(u -> u < rate).count();
                Counts counts = new Counts(calls[topic], immediate);
                truth.put(new Cell(Cells.operator("p" + operator), Cells.topic("t" + topic), counts), rate);
            }
        }
        return GapFinder.gaps(Cells.estimate(List.copyOf(truth.keySet())));
    }

    /** Squaring the draw makes the first topics about four times as frequent as the last. */
    private static int[] topicMix(Random random) {
        int[] calls = new int[TOPICS];
        for (int call = 0; call < CALLS; call++) {
            double u = random.nextDouble();
            calls[(int) (TOPICS * u * u)]++;
        }
        return calls;
    }

    private static double draw(BetaPrior prior, Random random) {
        double u = random.nextDouble();
        double low = 0;
        double high = 1;
        while (high - low > 1e-9) {
            double middle = (low + high) / 2;
            if (prior.after(Counts.NONE).probabilityBelow(middle) < u) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
