package org.sokuto.roleplay.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One conversation that can be had, as its author wrote it.
 *
 * @param nodes by key, in the order of the author
 * @param turns moves after which it is over in any case
 * @param required what the operator should bring in
 * @param breaches what must not happen
 * @param mood how the customer's mood is put into words, if it is
 */
public record Scenario(
        Variables variables,
        Map<String, Node> nodes,
        String start,
        int turns,
        List<RequiredPoint> required,
        List<Breach> breaches,
        @Nullable Mood mood) {

    /**
     * Something the operator should bring in.
     *
     * @param gate whether there is no pass without it
     * @param policy where it is written down
     * @param routeSpecific whether not every way through the conversation gives occasion for it
     */
    public record RequiredPoint(
            String key,
            String text,
            String row,
            boolean gate,
            @Nullable String policy,
            boolean routeSpecific) {}

    /** Something that must not happen and caps the total. */
    public record Breach(
            String key, String text, String row, @Nullable String policy) {}

    public Scenario {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        required = List.copyOf(required);
        breaches = List.copyOf(breaches);
    }

    public Node node(String key) {
        Node node = nodes.get(key);
        if (node == null) {
            throw new IllegalArgumentException("no node " + key);
        }
        return node;
    }

    public State initial() {
        return new State(start, variables.initial(), 0);
    }

    /** Whether nothing more can be said: an end, or a choice with no move left. */
    public boolean isOver(State state) {
        return switch (node(state.node())) {
            case Node.End end -> true;
            case Node.Choice choice -> state.turns() >= turns;
            case Node.Customer customer -> false;
            case Node.Branch branch -> false;
        };
    }

    /** The options offered, in the order of the author; none except at a choice. */
    public List<Option> offered(State state) {
        return node(state.node()) instanceof Node.Choice choice && !isOver(state)
                ? choice.options().stream()
                        .filter(option -> option.isOffered(state))
                        .toList()
                : List.of();
    }

    /** Everything that can come next. */
    public List<Step> steps(State state) {
        return switch (node(state.node())) {
            case Node.End end -> List.of();
            case Node.Customer customer -> List.of(new Step(null, state.at(customer.next())));
            case Node.Branch branch ->
                way(branch, state).map(to -> new Step(null, state.at(to))).stream()
                        .toList();
            case Node.Choice choice ->
                offered(state).stream()
                        .map(option -> new Step(option, after(state, option)))
                        .toList();
        };
    }

    /** What the customer says at that node. */
    public Optional<String> line(Node.Customer customer, State state) {
        return customer.lines().stream()
                .filter(line -> line.when() == null || line.when().holds(state.values()))
                .findFirst()
                .map(Node.Line::text);
    }

    /** The state right after the option was chosen. */
    State after(State state, Option option) {
        List<Integer> values = state.values();
        for (Effect effect : option.effects()) {
            values = effect.apply(variables, values);
        }
        return new State(option.to(), values, state.turns() + 1);
    }

    private static Optional<String> way(Node.Branch branch, State state) {
        return branch.edges().stream()
                .filter(edge -> edge.when() == null || edge.when().holds(state.values()))
                .findFirst()
                .map(Node.Edge::to);
    }
}
