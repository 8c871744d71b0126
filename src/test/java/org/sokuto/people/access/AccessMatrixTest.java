package org.sokuto.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program allows what was agreed: a change of either needs a change of the other. */
class AccessMatrixTest {

    private final AccessMatrix matrix = AccessMatrix.load();

    @Test
    void program_and_matrix_know_the_same_actions() {
        assertThat(matrix.ids())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Action.values()).map(Action::id).toList());
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void each_action_reaches_as_far_as_agreed(Action action) {
        assertThat(AccessMatrix.line(action)).isEqualTo(matrix.line(action.id()));
    }
}
