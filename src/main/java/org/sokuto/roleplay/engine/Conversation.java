package org.sokuto.roleplay.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A conversation as far as it has come: the fold of its events, nothing else.
 *
 * @param opening what the customer said first
 */
public record Conversation(Scenario scenario, List<String> opening, List<Move> moves, State state, boolean stopped) {

    /** What was said on the way to the next choice or the end. */
    private record Passage(State to, List<String> lines) {}

    public Conversation {
        opening = List.copyOf(opening);
        moves = List.copyOf(moves);
    }

    public static Conversation begin(Scenario scenario) {
        Passage first = passage(scenario, scenario.initial());
        return new Conversation(scenario, first.lines(), List.of(), first.to(), false);
    }

    public static Conversation replay(Scenario scenario, List<RunEvent> events) {
        Conversation conversation = begin(scenario);
        for (RunEvent event : events) {
            conversation = conversation.then(event);
        }
        return conversation;
    }

    /**
     * The conversation after one more event.
     *
     * @throws IllegalArgumentException if the event cannot happen now
     */
    public Conversation then(RunEvent event) {
        if (isOver()) {
            throw new IllegalArgumentException("over before " + event);
        }
        return switch (event) {
            case RunEvent.Stopped() -> new Conversation(scenario, opening, moves, state, true);
            case RunEvent.Chosen(String node, String option) -> choose(node, option);
        };
    }

    public boolean isOver() {
        return stopped || scenario.isOver(state);
    }

    /** The end that was reached, where one was. */
    public Optional<Node.End> end() {
        return scenario.node(state.node()) instanceof Node.End end ? Optional.of(end) : Optional.empty();
    }

    /** How it ended; empty while it goes on. */
    public Optional<Outcome> outcome() {
        if (!isOver()) {
            return Optional.empty();
        }
        return Optional.of(
                stopped ? Outcome.STOPPED : end().map(Node.End::outcome).orElse(Outcome.OUT_OF_TURNS));
    }

    public List<Option> offered() {
        return stopped ? List.of() : scenario.offered(state);
    }

    /** Keys of the required points met. */
    public Set<String> met() {
        return moves.stream().flatMap(move -> move.option().meets().stream()).collect(Collectors.toSet());
    }

    private Conversation choose(String node, String key) {
        Option option = offered().stream()
                .filter(offer -> state.node().equals(node) && offer.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not offered: " + node + "/" + key));
        Passage passage = passage(scenario, scenario.after(state, option));
        Node.Choice choice = (Node.Choice) scenario.node(node);
        List<Move> all = new ArrayList<>(moves);
        all.add(new Move(choice, option, state, passage.to(), passage.lines()));
        return new Conversation(scenario, opening, all, passage.to(), false);
    }

    private static Passage passage(Scenario scenario, State from) {
        List<String> lines = new ArrayList<>();
        State state = from;
        for (int steps = 0; steps <= scenario.nodes().size(); steps++) {
            switch (scenario.node(state.node())) {
                case Node.Choice choice -> {
                    return new Passage(state, lines);
                }
                case Node.End end -> {
                    lines.add(end.line());
                    return new Passage(state, lines);
                }
                case Node.Customer customer -> scenario.line(customer, state).ifPresent(lines::add);
                case Node.Branch branch -> {}
            }
            state = scenario.steps(state).getFirst().to();
        }
        throw new IllegalStateException("no way out of " + state.node());
    }
}
