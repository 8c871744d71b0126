package org.sokuto.roleplay.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sokuto.roleplay.engine.Expression.Constant;
import org.sokuto.roleplay.engine.Expression.Not;
import org.sokuto.roleplay.engine.Expression.Pair;
import org.sokuto.roleplay.engine.Expression.Read;
import org.sokuto.roleplay.engine.ExpressionFault.Kind;

class ExpressionParserTest {

    private static final Variables VARIABLES = new Variables(List.of(
            new Variable.Number("anger", 0, 10, 7),
            new Variable.Flag("heard", false),
            new Variable.Word("fault", List.of("unknown", "ours", "theirs"), 0)));

    private final ExpressionParser parser = new ExpressionParser(VARIABLES);

    /** Read with anger 7, heard false, fault ours. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    heard                            | false
                    not heard                        | true
                    anger > 6                        | true
                    anger >= 7                       | true
                    anger < 7                        | false
                    anger <= 6                       | false
                    anger = 7                        | true
                    anger != 7                       | false
                    anger + 2 > 8                    | true
                    anger - 2 > 5                    | false
                    anger - 2 - 2 = 3                | true
                    anger - (2 - 2) = 7              | true
                    -3 < anger                       | true
                    fault = ours                     | true
                    ours = fault                     | true
                    fault != theirs                  | true
                    heard = false                    | true
                    true or heard and heard          | true
                    (true or heard) and heard        | false
                    not heard and anger > 6          | true
                    not (heard or anger > 6)         | false
                    not not heard                    | false
                    """)
    void a_condition_says_what_it_says(String text, boolean expected) throws ExpressionFault {
        assertThat(parser.condition(text).holds(List.of(7, 0, 1))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    anger                  | WRONG_TYPE
                    heard + 1 > 2          | WRONG_TYPE
                    heard > 1              | WRONG_TYPE
                    heard = 1              | WRONG_TYPE
                    fault < ours           | WRONG_TYPE
                    fault = fault          | WRONG_TYPE
                    anger and heard        | WRONG_TYPE
                    not anger              | WRONG_TYPE
                    rage > 1               | UNKNOWN_NAME
                    fault = nobody         | UNKNOWN_NAME
                    ours                   | UNKNOWN_NAME
                    ours = theirs          | UNKNOWN_NAME
                    anger = ours           | UNKNOWN_NAME
                    anger >                | SYNTAX
                    anger > 6 6            | SYNTAX
                    (anger > 6             | SYNTAX
                    anger * 2 > 6          | SYNTAX
                    anger / 2 > 6          | SYNTAX
                    anger > 'six'          | SYNTAX
                    anger > 6; heard       | SYNTAX
                    3 < anger < 6          | SYNTAX
                    and                    | SYNTAX
                    """)
    void what_it_cannot_say_is_refused(String text, Kind kind) {
        assertThatExceptionOfType(ExpressionFault.class)
                .isThrownBy(() -> parser.condition(text))
                .satisfies(fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "anger > 99999999999"})
    void nothing_and_numbers_without_end_are_refused(String text) {
        assertThatExceptionOfType(ExpressionFault.class).isThrownBy(() -> parser.condition(text));
    }

    @Test
    void a_condition_that_nobody_could_read_is_refused_before_it_is_read() {
        String deep = "(".repeat(5_000) + "heard" + ")".repeat(5_000);

        assertThatExceptionOfType(ExpressionFault.class).isThrownBy(() -> parser.condition(deep));
    }

    @Test
    void the_tree_binds_and_before_or_and_sums_before_comparisons() throws ExpressionFault {
        Read anger = new Read("anger", 0);
        Read heard = new Read("heard", 1);
        Expression sum = new Pair(Joint.PLUS, anger, new Constant("1", 1));

        assertThat(parser.condition("heard or not heard and anger + 1 > 6"))
                .isEqualTo(new Pair(
                        Joint.OR,
                        heard,
                        new Pair(Joint.AND, new Not(heard), new Pair(Joint.ABOVE, sum, new Constant("6", 6)))));
    }

    @Test
    void whatever_tree_is_written_down_is_read_back_the_same() throws ExpressionFault {
        Random chance = new Random(20261126);
        for (int round = 0; round < 2_000; round++) {
            Expression tree = truth(chance, 3);

            assertThat(parser.condition(tree.text())).as(tree.text()).isEqualTo(tree);
        }
    }

    @Test
    void sums_stop_at_the_ends_of_the_numbers() throws ExpressionFault {
        assertThat(parser.condition("999999999 + 999999999 + 999999999 > 0").holds(VARIABLES.initial()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "anger = 3, 3",
        "anger += 2, 9",
        "anger += 9, 10",
        "anger -= 2, 5",
        "anger -= 9, 0",
        "anger += -2, 5",
    })
    void an_effect_changes_a_number_and_stops_at_its_bounds(String text, int expected) throws ExpressionFault {
        assertThat(parser.effect(text).apply(VARIABLES, List.of(7, 0, 0))).containsExactly(expected, 0, 0);
    }

    @Test
    void an_effect_sets_a_flag_or_a_word() throws ExpressionFault {
        List<Integer> values = List.of(7, 0, 0);

        assertThat(parser.effect("heard = true").apply(VARIABLES, values)).containsExactly(7, 1, 0);
        assertThat(parser.effect("heard = false").apply(VARIABLES, List.of(7, 1, 0)))
                .containsExactly(7, 0, 0);
        assertThat(parser.effect("fault = theirs").apply(VARIABLES, values)).containsExactly(7, 0, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "rage = 1, UNKNOWN_NAME",
        "anger = true, WRONG_TYPE",
        "heard += 1, WRONG_TYPE",
        "heard = 1, WRONG_TYPE",
        "fault += 1, WRONG_TYPE",
        "fault = nobody, UNKNOWN_NAME",
        "anger = 11, OUT_OF_RANGE",
        "anger = -1, OUT_OF_RANGE",
        "anger > 1, SYNTAX",
        "anger = 1 + 1, SYNTAX",
        "anger, SYNTAX",
    })
    void an_effect_that_does_not_fit_its_variable_is_refused(String text, Kind kind) {
        assertThatExceptionOfType(ExpressionFault.class)
                .isThrownBy(() -> parser.effect(text))
                .satisfies(fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anger = 3", "anger += 2", "anger -= 4", "heard = true", "heard = false", "fault = ours"})
    void an_effect_is_written_down_as_it_is_read(String text) throws ExpressionFault {
        assertThat(parser.effect(text).text(VARIABLES)).isEqualTo(text);
    }

    @Test
    void whoever_was_angrier_before_an_effect_is_not_calmer_after_it() throws ExpressionFault {
        for (String text : List.of("anger += 3", "anger -= 3", "anger += 20", "anger -= 20", "anger = 4")) {
            Effect effect = parser.effect(text);
            for (int value = 0; value < 10; value++) {
                int lower = effect.apply(VARIABLES, List.of(value, 0, 0)).getFirst();
                int higher = effect.apply(VARIABLES, List.of(value + 1, 0, 0)).getFirst();

                assertThat(lower)
                        .as(text + " at " + value)
                        .isLessThanOrEqualTo(higher)
                        .isBetween(0, 10);
            }
        }
    }

    @Test
    void an_effect_tells_whether_a_bound_stops_it() throws ExpressionFault {
        Effect effect = parser.effect("anger += 3");

        assertThat(effect.saturates(VARIABLES, List.of(7, 0, 0))).isFalse();
        assertThat(effect.saturates(VARIABLES, List.of(8, 0, 0))).isTrue();
    }

    private static Expression truth(Random chance, int depth) {
        if (depth == 0) {
            return chance.nextBoolean() ? new Read("heard", 1) : new Constant("true", 1);
        }
        return switch (chance.nextInt(5)) {
            case 0 -> new Not(truth(chance, depth - 1));
            case 1 -> new Pair(Joint.AND, truth(chance, depth - 1), truth(chance, depth - 1));
            case 2 -> new Pair(Joint.OR, truth(chance, depth - 1), truth(chance, depth - 1));
            case 3 -> new Pair(Joint.UNEQUAL, new Read("fault", 2), new Constant("theirs", 2));
            default -> new Pair(Joint.values()[2 + chance.nextInt(6)], sum(chance, depth), sum(chance, depth));
        };
    }

    private static Expression sum(Random chance, int depth) {
        if (depth == 0 || chance.nextInt(3) == 0) {
            int number = chance.nextInt(12) - 4;
            return chance.nextBoolean() ? new Read("anger", 0) : new Constant(Integer.toString(number), number);
        }
        Joint joint = chance.nextBoolean() ? Joint.PLUS : Joint.MINUS;
        return new Pair(joint, sum(chance, depth - 1), sum(chance, depth - 1));
    }
}
