package org.sokuto.roleplay.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @Test
    void equal_shares_are_equal_however_they_are_written() {
        assertThat(Fraction.of(2, 6)).isEqualTo(Fraction.of(1, 3));
        assertThat(Fraction.of(-1, -3)).isEqualTo(Fraction.of(1, 3));
        assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void thirds_add_up_without_loss() {
        Fraction third = Fraction.of(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.of(1));
        assertThat(Fraction.of(1).minus(third).minus(third)).isEqualTo(third);
        assertThat(third.times(Fraction.of(3))).isEqualTo(Fraction.of(1));
    }

    @Test
    void they_are_ordered_by_size() {
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(1, 2)).isGreaterThan(Fraction.of(-1, 2));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 3", "2, 3, 7", "1, 20, 1", "-1, 3, -3", "-1, 20, 0", "-2, 3, -7", "5, 1, 50"})
    void a_share_is_rounded_to_tenths_half_up(int numerator, int denominator, int tenths) {
        assertThat(Fraction.of(numerator, denominator).tenths()).isEqualTo(tenths);
    }

    @Test
    void nothing_is_divided_by_nothing() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.of(1, 0));
    }
}
