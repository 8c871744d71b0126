package org.sokuto.roleplay.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sokuto.roleplay.TestScenarios;
import org.sokuto.roleplay.format.ScenarioFile;

class ScoreTest {

    private final ScenarioFile parcel = TestScenarios.parcel();
    private final Valuation valuation = Valuation.of(Exploration.of(parcel.scenario()), parcel.rubric());

    /** Options chosen, total in tenths, care, facts and time in tenths, passed. Worked out by hand. */
    @ParameterizedTest
    @CsvSource({
        "aaa,   1000, 400, 400, 200, true",
        "aab,    900, 400, 400, 100, true",
        "baa,    600,   0, 400, 200, true",
        "bab,    500,   0, 400, 100, true",
        "acaa,   967, 400, 400, 167, true",
        "accab,  833, 400, 400,  33, true",
        "aba,    490, 400,   0, 200, false",
        "bba,    200,   0,   0, 200, false",
        "bca,    500,   0, 400, 100, false",
        "accca,  833, 400, 400,  33, false",
        "acccc,  533, 400, 133,   0, false",
    })
    void a_conversation_scores_as_worked_out_by_hand(
            String options, int total, int care, int facts, int time, boolean passed) {
        Score score = score(options);

        assertThat(score.total()).isEqualTo(total);
        assertThat(score.rows()).extracting(Score.RowScore::points).containsExactly(care, facts, time);
        assertThat(score.passed()).isEqualTo(passed);
    }

    @Test
    void the_rows_sum_to_what_was_attained_to_the_last_tenth() {
        Random chance = new Random(7);
        for (int round = 0; round < 300; round++) {
            Score score = Score.of(anyWay(chance), valuation);

            assertThat(score.rows().stream().mapToInt(Score.RowScore::points).sum())
                    .isEqualTo(score.attained());
            assertThat(score.rows()).allSatisfy(row -> assertThat(row.points()).isBetween(0, row.most()));
        }
    }

    @Test
    void the_parts_of_the_rows_make_up_100() {
        assertThat(score("aaa").rows()).extracting(Score.RowScore::most).containsExactly(400, 400, 200);
    }

    @Test
    void a_breach_caps_the_total_and_is_named() {
        Score score = score("aba");

        assertThat(score.attained()).isEqualTo(600);
        assertThat(score.total()).isEqualTo(Score.CAP);
        assertThat(score.breaches()).extracting(Scenario.Breach::row).containsExactly("facts");
        assertThat(score.passed()).isFalse();
    }

    @Test
    void a_breach_does_not_lift_what_is_below_the_cap() {
        assertThat(score("bba").total()).isEqualTo(200);
    }

    @Test
    void without_a_required_point_that_is_a_gate_there_is_no_pass() {
        Score score = score("acccc");

        assertThat(score.missed()).extracting(Scenario.RequiredPoint::key).containsExactly("record");
        assertThat(score.passed()).isFalse();
    }

    @Test
    void a_required_point_that_is_no_gate_may_be_missing() {
        Score score = score("aab");

        assertThat(score.missed()).isEmpty();
        assertThat(score.passed()).isTrue();
    }

    @Test
    void an_end_that_is_not_eligible_does_not_pass_whatever_the_points() {
        assertThat(score("accca").missed()).isEmpty();
        assertThat(score("accca").passed()).isFalse();
    }

    @Test
    void whoever_stops_does_not_pass() {
        Conversation stopped = TestScenarios.play(parcel, "aa").then(new RunEvent.Stopped());

        assertThat(Score.of(stopped, valuation).passed()).isFalse();
    }

    private Score score(String options) {
        return Score.of(TestScenarios.play(parcel, options), valuation);
    }

    private Conversation anyWay(Random chance) {
        Conversation conversation = Conversation.begin(parcel.scenario());
        while (!conversation.isOver()) {
            Option option = conversation
                    .offered()
                    .get(chance.nextInt(conversation.offered().size()));
            conversation =
                    conversation.then(new RunEvent.Chosen(conversation.state().node(), option.key()));
        }
        return conversation;
    }
}
