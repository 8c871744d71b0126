package org.sokuto.calls.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

    @Test
    void rateIsTheShareOfImmediateAnswers() {
        assertThat(new Counts(40, 26).rate()).isEqualTo(0.65);
    }

    @Test
    void addsCallsAndImmediateAnswers() {
        assertThat(new Counts(40, 26).plus(new Counts(6, 3))).isEqualTo(new Counts(46, 29));
    }

    @Test
    void refusesARateWithoutCalls() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(Counts.NONE::rate);
    }

    @ParameterizedTest
    @CsvSource({"5, 6", "5, -1", "-1, 0"})
    void refusesImpossibleCounts(int n, int immediate) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Counts(n, immediate));
    }

    @ParameterizedTest
    @CsvSource({"0.6, 0.5", "NaN, 0.5"})
    void refusesAnIntervalUpsideDown(double low, double high) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(low, high));
    }
}
