package org.sokuto.roleplay.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sokuto.roleplay.TestScenarios;

class ExplorationTest {

    private final Scenario scenario = TestScenarios.parcel().scenario();
    private final Exploration exploration = Exploration.of(scenario);

    @Test
    void every_state_that_can_be_come_to_is_visited_once() {
        assertThat(exploration.isComplete()).isTrue();
        assertThat(exploration.states()).contains(scenario.initial()).doesNotHaveDuplicates();
        assertThat(exploration.states())
                .allSatisfy(state -> assertThat(exploration.steps(state))
                        .allSatisfy(step -> assertThat(exploration.states()).contains(step.to())));
    }

    @Test
    void a_circle_is_cut_where_the_moves_are_used_up() {
        assertThat(exploration.states("look"))
                .extracting(State::turns)
                .contains(1, 5)
                .allSatisfy(turns -> assertThat(turns).isLessThanOrEqualTo(scenario.turns()));
    }

    @Test
    void the_way_to_a_state_is_told_by_the_options_chosen() {
        State angry = new State("close", List.of(3, 1, 0), 2);

        assertThat(exploration.wayTo(angry)).containsExactly("open/b", "look/a");
        assertThat(exploration.wayTo(scenario.initial())).isEmpty();
    }

    @Test
    void a_state_from_which_no_end_can_be_reached_is_known() {
        Set<State> reaching = exploration.reachingAnEnd();

        assertThat(reaching).contains(scenario.initial());
        assertThat(exploration.states("look"))
                .filteredOn(state -> state.turns() == scenario.turns())
                .isNotEmpty()
                .noneMatch(reaching::contains);
    }

    @Test
    void going_backwards_whatever_follows_comes_first() {
        Set<State> seen = new HashSet<>();
        for (State state : exploration.lastFirst()) {
            assertThat(exploration.steps(state))
                    .allSatisfy(step -> assertThat(seen).contains(step.to()));
            seen.add(state);
        }
        assertThat(seen).isEqualTo(exploration.states());
    }

    @Test
    void too_many_states_are_said_and_not_cut_off_in_silence() {
        assertThat(Exploration.of(scenario, 5).isComplete()).isFalse();
        assertThat(Exploration.of(scenario, exploration.states().size()).isComplete())
                .isTrue();
    }

    @Test
    void a_circle_in_which_nobody_chooses_has_no_last_state() {
        Scenario circle = new Scenario(
                new Variables(List.of()),
                Map.of(
                        "one", new Node.Customer("one", List.of(new Node.Line(null, "…")), "two"),
                        "two", new Node.Branch("two", List.of(new Node.Edge(null, "one")))),
                "one",
                3,
                List.of(),
                List.of(),
                null);

        assertThatIllegalStateException()
                .isThrownBy(() -> Exploration.of(circle).lastFirst());
    }
}
