package org.sokuto.roleplay.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sokuto.shared.LocalText;

class VariableTest {

    private final Variable.Number anger = new Variable.Number("anger", -2, 5, 3);
    private final Variable.Flag heard = new Variable.Flag("heard", true);
    private final Variable.Word fault = new Variable.Word("fault", List.of("unknown", "ours", "theirs"), 1);

    @ParameterizedTest
    @CsvSource({"-9, -2", "-2, -2", "0, 0", "5, 5", "6, 5", "2147483647, 5"})
    void a_number_stops_at_its_bounds(int wanted, int held) {
        assertThat(anger.saturate(wanted)).isEqualTo(held);
    }

    @Test
    void a_flag_is_0_or_1() {
        assertThat(heard.min()).isZero();
        assertThat(heard.max()).isEqualTo(1);
        assertThat(heard.initial()).isEqualTo(1);
        assertThat(new Variable.Flag("heard", false).initial()).isZero();
    }

    @Test
    void a_word_is_its_place_in_the_list() {
        assertThat(fault.min()).isZero();
        assertThat(fault.max()).isEqualTo(2);
        assertThat(fault.initial()).isEqualTo(1);
    }

    @Test
    void variables_are_found_by_name_and_begin_with_their_initial_values() {
        Variables variables = new Variables(List.of(anger, heard, fault));

        assertThat(variables.initial()).containsExactly(3, 1, 1);
        assertThat(variables.position("fault")).hasValue(2);
        assertThat(variables.position("rage")).isEmpty();
        assertThat(variables.at(1)).isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource({
        "OR,       0, 0, 0",
        "OR,       0, 1, 1",
        "AND,      1, 1, 1",
        "AND,      1, 0, 0",
        "EQUAL,    2, 2, 1",
        "UNEQUAL,  2, 2, 0",
        "BELOW,    1, 2, 1",
        "BELOW,    2, 2, 0",
        "AT_MOST,  2, 2, 1",
        "ABOVE,    3, 2, 1",
        "AT_LEAST, 1, 2, 0",
        "PLUS,     2, 3, 5",
        "MINUS,    2, 3, -1",
        "PLUS,     2147483647, 1, 2147483647",
        "MINUS,    -2147483648, 1, -2147483648",
    })
    void what_stands_between_two_values_says_what_it_says(Joint joint, int left, int right, int value) {
        assertThat(joint.value(left, right)).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource(Joint.class)
    void every_sign_is_known_by_itself(Joint joint) {
        assertThat(Joint.of(joint.sign())).contains(joint);
    }

    @Test
    void the_mood_follows_the_bands_and_the_last_one_holds_for_everything_above() {
        Variables variables = new Variables(List.of(anger));
        Mood mood = new Mood(
                0,
                List.of(
                        new Mood.Band(-1, new LocalText("静か", "Calm")),
                        new Mood.Band(2, new LocalText("普通", "Even")),
                        new Mood.Band(4, new LocalText("強い", "Sharp"))));

        assertThat(List.of(-2, -1, 0, 2, 3, 5).stream().map(VariableTest::at).map(mood::band))
                .containsExactly(0, 0, 1, 1, 2, 2);
        assertThat(mood.share(at(-2), variables)).isZero();
        assertThat(mood.share(at(5), variables)).isEqualTo(1);
        assertThat(mood.middle(0, variables)).isEqualTo(0.5 / 7);
        assertThat(mood.middle(1, variables)).isEqualTo(3.0 / 7);
        assertThat(mood.middle(2, variables)).isEqualTo(5.5 / 7);
    }

    private static State at(int value) {
        return new State("here", List.of(value), 0);
    }
}
