package org.sokuto.calls.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinomialIntervalTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    @ParameterizedTest
    @CsvSource({
        "WILSON, wilson",
        "WILSON_CORRECTED, wilson_cc",
        "JEFFREYS, jeffreys",
        "JEFFREYS_BCD, jeffreys_bcd",
        "CLOPPER_PEARSON, clopper",
        "AGRESTI_COULL, agresti_coull"
    })
    void matchesEveryRowOfTheGoldenTable(BinomialInterval method, String column) {
        assertThat(GoldenTable.read("binomial_intervals_95.csv")).hasSize(48).allSatisfy(row -> {
            Interval interval = method.of(GoldenTable.counts(row), GoldenTable.number(row, "conf"));
            assertThat(interval.low()).isCloseTo(GoldenTable.number(row, column + "_lo"), CLOSE);
            assertThat(interval.high()).isCloseTo(GoldenTable.number(row, column + "_hi"), CLOSE);
        });
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingWithoutCalls(BinomialInterval method) {
        assertThat(method.of(Counts.NONE, 0.95)).isEqualTo(new Interval(0, 1));
    }

    @ParameterizedTest
    @EnumSource
    void mirrorsWhenSuccessAndFailureChangePlaces(BinomialInterval method) {
        for (int x = 0; x <= 37; x++) {
            Interval interval = method.of(new Counts(37, x), 0.9);
            Interval mirrored = method.of(new Counts(37, 37 - x), 0.9);
            assertThat(mirrored.low()).isCloseTo(1 - interval.high(), CLOSE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void widensWithTheConfidence(BinomialInterval method) {
        Interval narrow = method.of(new Counts(60, 39), 0.80);
        Interval wide = method.of(new Counts(60, 39), 0.99);
        assertThat(wide.low()).isLessThan(narrow.low());
        assertThat(wide.high()).isGreaterThan(narrow.high());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
    void refusesAnImpossibleConfidence(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BinomialInterval.WILSON.of(new Counts(10, 5), confidence));
    }

    @ParameterizedTest
    @CsvSource({
        "120, 102, .775, .903", "95, 84, .804, .934", "60, 39, .524, .758", "48, 41, .728, .928",
        "40, 26, .495, .779", "25, 23, .750, .978", "12, 7, .320, .807", "6, 3, .188, .812"
    })
    void matchesTheWilsonColumnOfTheWorkedExample(int n, int immediate, double low, double high) {
        Interval interval = BinomialInterval.WILSON.of(new Counts(n, immediate), 0.95);
        assertThat(interval.low()).isCloseTo(low, within(0.0005));
        assertThat(interval.high()).isCloseTo(high, within(0.0005));
    }
}
