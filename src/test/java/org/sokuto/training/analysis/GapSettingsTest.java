package org.sokuto.training.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapSettingsTest {

    @ParameterizedTest
    @CsvSource({"9, 1, UNKNOWN", "10, .8, GAP", "10, .79, WATCH", "10, .5, WATCH", "10, .49, FINE", "500, 0, FINE"})
    void judgesByCallsThenByProbability(int calls, double probability, Verdict verdict) {
        assertThat(GapSettings.STARTER.judge(calls, probability)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"9, .8, .5, .1", "10, 1, .5, .1", "10, .5, .8, .1", "10, .8, 0, .1", "10, .8, .5, 0", "10, .8, .5, 1"})
    void refusesUnsoundRules(int minimum, double flag, double watch, double falseShare) {
        assertThatIllegalArgumentException().isThrownBy(() -> new GapSettings(minimum, flag, watch, falseShare));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1.1, 0", "80, 3", "0.8, -0.1", "0.8, 0.8", "NaN, 0"})
    void refusesAnImpossibleTarget(double rate, double tolerance) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Target(rate, tolerance));
    }

    @Test
    void starterTargetToleratesThreePoints() {
        assertThat(Target.STARTER.lowestAcceptable()).isCloseTo(0.77, within(1e-12));
    }
}
