package org.sokuto.roleplay.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sokuto.roleplay.TestScenarios;
import org.sokuto.roleplay.engine.Valuation.Range;
import org.sokuto.roleplay.format.ScenarioFile;

/**
 * The parcel, by hand. Over all ways care runs from −1 to 2, facts from −1 to 2, time from −4 (four times waiting) to 2;
 * with the weights 40, 40 and 20 a point is worth 40/3, 40/3 and 10/3 of 100, and 40 is what nobody can lose.
 */
class ValuationTest {

    private final ScenarioFile parcel = TestScenarios.parcel();
    private final Scenario scenario = parcel.scenario();
    private final Valuation valuation = Valuation.of(Exploration.of(scenario), parcel.rubric());

    @Test
    void each_row_ranges_over_all_complete_ways() {
        assertThat(valuation.range("care")).isEqualTo(new Range(-1, 2));
        assertThat(valuation.range("facts")).isEqualTo(new Range(-1, 2));
        assertThat(valuation.range("time")).isEqualTo(new Range(-4, 2));
    }

    @Test
    void the_best_way_and_the_worst_frame_the_total() {
        assertThat(valuation.bestTotal()).isEqualTo(Fraction.of(100));
        assertThat(valuation.leastTotal()).isEqualTo(Fraction.of(10, 3));
    }

    /** The options chosen before, the option, what it costs in thirds of a point. */
    @ParameterizedTest
    @CsvSource({
        "'',  a, 0",
        "'',  b, 120",
        "a,   a, 0",
        "a,   b, 120",
        "a,   c, 10",
        "ac,  a, 0",
        "ac,  c, 10",
        "acc, c, 30",
        "bc,  a, 0",
        "b,   c, 30",
        "aa,  a, 0",
        "aa,  b, 30",
    })
    void a_move_costs_the_best_before_it_less_the_best_after_it(String before, String key, int thirds) {
        State state = TestScenarios.play(parcel, before).state();
        Option option = scenario.offered(state).stream()
                .filter(offer -> offer.key().equals(key))
                .findFirst()
                .orElseThrow();

        assertThat(valuation.regret(state, option)).isEqualTo(Fraction.of(thirds, 3));
    }

    @Test
    void the_best_option_costs_nothing_and_the_worst_is_what_is_at_stake() {
        State state = TestScenarios.play(parcel, "a").state();

        assertThat(valuation.bestOption(state).key()).isEqualTo("a");
        assertThat(valuation.regret(state, valuation.bestOption(state))).isEqualTo(Fraction.ZERO);
        assertThat(valuation.atStake(state)).isEqualTo(Fraction.of(40));
    }

    @Test
    void along_any_way_the_costs_sum_to_what_is_missing_to_the_best() {
        Random chance = new Random(20261126);
        for (int round = 0; round < 500; round++) {
            Conversation conversation = Conversation.begin(scenario);
            Fraction costs = Fraction.ZERO;
            while (!conversation.isOver()) {
                State state = conversation.state();
                List<Option> offered = new ArrayList<>(conversation.offered());
                Option option = offered.get(chance.nextInt(offered.size()));
                costs = costs.plus(valuation.regret(state, option));
                assertThat(valuation.regret(state, option).signum()).isNotNegative();
                conversation = conversation.then(new RunEvent.Chosen(state.node(), option.key()));
            }

            assertThat(valuation.bestTotal().minus(costs).tenths())
                    .isEqualTo(Score.of(conversation, valuation).attained());
        }
    }

    @Test
    void a_row_that_no_decision_moves_does_not_count() {
        Rubric.Row still = new Rubric.Row(
                "still", parcel.rubric().title(), 50, Rubric.Principle.PROMPT, Rubric.Measure.PATH, List.of());
        Rubric.Row trained = new Rubric.Row(
                "voice", parcel.rubric().title(), 50, Rubric.Principle.COURTEOUS, Rubric.Measure.TRAINER, List.of());
        List<Rubric.Row> rows = new ArrayList<>(parcel.rubric().rows());
        rows.addAll(List.of(still, trained));
        Rubric rubric = new Rubric("wider", parcel.rubric().title(), rows);

        Valuation wider = Valuation.of(Exploration.of(scenario), rubric);

        assertThat(wider.rows()).containsExactlyElementsOf(parcel.rubric().rows());
        assertThat(wider.bestTotal()).isEqualTo(Fraction.of(100));
    }
}
