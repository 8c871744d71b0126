package org.sokuto.roleplay.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sokuto.shared.LocalText;

/** How a scenario goes on, node kind by node kind, on scenarios of a few nodes. */
class ScenarioTest {

    private static final Variable.Number ANGER = new Variable.Number("anger", 0, 3, 1);
    private static final Variable.Flag HEARD = new Variable.Flag("heard", false);
    private static final Variables VARIABLES = new Variables(List.of(ANGER, HEARD));
    private static final LocalText LABEL = new LocalText("選ぶ", "Choose");

    private static Expression when(String text) throws ExpressionFault {
        return new ExpressionParser(VARIABLES).condition(text);
    }

    private static Option option(String key, String to, String when, String... effects) throws ExpressionFault {
        List<Effect> parsed = new ArrayList<>();
        for (String effect : effects) {
            parsed.add(new ExpressionParser(VARIABLES).effect(effect));
        }
        return new Option(
                key,
                key,
                to,
                when == null ? null : when(when),
                parsed,
                Set.of(Tag.LISTEN),
                Map.of(),
                Set.of(),
                null,
                "…");
    }

    private static Scenario scenario(Node... nodes) {
        Map<String, Node> byKey = new LinkedHashMap<>();
        for (Node node : nodes) {
            byKey.put(node.key(), node);
        }
        return new Scenario(VARIABLES, byKey, nodes[0].key(), 2, List.of(), List.of(), null);
    }

    private static Node end(String key) {
        return new Node.End(key, Outcome.RESOLVED, true, "では。", "終わりました。");
    }

    @Test
    void it_begins_at_its_start_with_the_initial_values_and_no_move() {
        Scenario scenario = scenario(end("only"));

        assertThat(scenario.initial()).isEqualTo(new State("only", List.of(1, 0), 0));
        assertThat(scenario.isOver(scenario.initial())).isTrue();
        assertThat(scenario.steps(scenario.initial())).isEmpty();
    }

    @Test
    void a_line_of_the_customer_leads_on_and_changes_nothing() {
        Node.Customer hello = new Node.Customer("hello", List.of(new Node.Line(null, "もしもし。")), "bye");
        Scenario scenario = scenario(hello, end("bye"));

        assertThat(scenario.steps(scenario.initial()))
                .containsExactly(new Step(null, new State("bye", List.of(1, 0), 0)));
        assertThat(scenario.line(hello, scenario.initial())).contains("もしもし。");
        assertThat(scenario.offered(scenario.initial())).isEmpty();
    }

    @Test
    void of_several_lines_the_first_that_holds_is_said() throws ExpressionFault {
        Node.Customer hello = new Node.Customer(
                "hello",
                List.of(
                        new Node.Line(when("anger > 2"), "もう！"),
                        new Node.Line(when("anger > 0"), "あの。"),
                        new Node.Line(null, "こんにちは。")),
                "bye");
        Scenario scenario = scenario(hello, end("bye"));

        assertThat(scenario.line(hello, new State("hello", List.of(3, 0), 0))).contains("もう！");
        assertThat(scenario.line(hello, new State("hello", List.of(1, 0), 0))).contains("あの。");
        assertThat(scenario.line(hello, new State("hello", List.of(0, 0), 0))).contains("こんにちは。");
    }

    @Test
    void a_branch_takes_the_first_way_that_is_open_and_costs_no_move() throws ExpressionFault {
        Node branch = new Node.Branch(
                "branch", List.of(new Node.Edge(when("anger > 2"), "bad"), new Node.Edge(null, "good")));
        Scenario scenario = scenario(branch, end("good"), end("bad"));

        assertThat(scenario.steps(new State("branch", List.of(3, 0), 1)))
                .extracting(step -> step.to().node())
                .containsExactly("bad");
        assertThat(scenario.steps(new State("branch", List.of(2, 0), 1)))
                .containsExactly(new Step(null, new State("good", List.of(2, 0), 1)));
    }

    @Test
    void a_branch_without_an_open_way_leads_nowhere() throws ExpressionFault {
        Node branch = new Node.Branch("branch", List.of(new Node.Edge(when("anger > 2"), "bad")));

        assertThat(scenario(branch, end("bad")).steps(new State("branch", List.of(0, 0), 0)))
                .isEmpty();
    }

    @Test
    void a_choice_offers_what_its_conditions_allow_in_the_order_of_the_author() throws ExpressionFault {
        Node choice = new Node.Choice(
                "choice",
                LABEL,
                List.of(
                        option("c", "bye", null),
                        option("a", "bye", "heard"),
                        option("b", "bye", "not heard and anger < 2")));
        Scenario scenario = scenario(choice, end("bye"));

        assertThat(scenario.offered(scenario.initial())).extracting(Option::key).containsExactly("c", "b");
        assertThat(scenario.offered(new State("choice", List.of(1, 1), 0)))
                .extracting(Option::key)
                .containsExactly("c", "a");
    }

    @Test
    void an_option_changes_the_values_in_the_order_of_its_effects_and_counts_a_move() throws ExpressionFault {
        Option option = option("a", "bye", null, "anger += 9", "anger -= 1", "heard = true");
        Scenario scenario = scenario(new Node.Choice("choice", LABEL, List.of(option)), end("bye"));

        assertThat(scenario.steps(scenario.initial()))
                .containsExactly(new Step(option, new State("bye", List.of(2, 1), 1)));
    }

    @Test
    void with_no_move_left_a_choice_is_the_end() throws ExpressionFault {
        Scenario scenario =
                scenario(new Node.Choice("choice", LABEL, List.of(option("a", "choice", null))), end("bye"));
        State last = new State("choice", List.of(1, 0), 2);

        assertThat(scenario.isOver(scenario.initial())).isFalse();
        assertThat(scenario.isOver(last)).isTrue();
        assertThat(scenario.offered(last)).isEmpty();
        assertThat(scenario.steps(last)).isEmpty();
    }

    @Test
    void with_no_move_left_the_customer_still_finishes() {
        Node hello = new Node.Customer("hello", List.of(new Node.Line(null, "…")), "bye");
        Scenario scenario = scenario(hello, end("bye"));

        assertThat(scenario.isOver(new State("hello", List.of(1, 0), 2))).isFalse();
        assertThat(scenario.steps(new State("hello", List.of(1, 0), 2))).hasSize(1);
    }

    @Test
    void its_nodes_stand_in_the_order_of_the_author_and_cannot_be_changed() {
        Scenario scenario = scenario(end("z"), end("a"), end("m"));

        assertThat(scenario.nodes().keySet()).containsExactly("z", "a", "m");
        assertThat(scenario.nodes()).isUnmodifiable();
        assertThatIllegalArgumentException().isThrownBy(() -> scenario.node("q"));
    }

    @Test
    void a_state_is_a_value() {
        State state = new State("a", List.of(1, 0), 0);

        assertThat(state).isEqualTo(new State("a", new ArrayList<>(List.of(1, 0)), 0));
        assertThat(state).isNotEqualTo(new State("a", List.of(1, 0), 1));
        assertThat(state.values()).isUnmodifiable();
    }
}
