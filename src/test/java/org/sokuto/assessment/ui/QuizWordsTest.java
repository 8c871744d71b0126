package org.sokuto.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizWordsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 100", "0.8, 80", "0.7999, 79", "0.29, 29", "0.57, 57", "0.625, 62"})
    void a_share_is_never_rounded_up_and_never_lost_to_binary_fractions(double share, int percent) {
        assertThat(QuizWords.percent(share)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "840, 1", "8400, 10", "420, 0.5", "280, 0.3", "560, 0.6", "1260, 1.5"})
    void parts_are_told_as_points(int parts, String points) {
        assertThat(QuizWords.points(parts)).isEqualTo(points);
    }
}
