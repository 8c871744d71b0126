package org.sokuto.roleplay.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every state that a scenario can come to, and how. Moves are counted in the state, so that no way goes in circles except
 * through nodes at which nobody chooses.
 */
public final class Exploration {

    /** States after which the scenario counts as too large. */
    public static final int MOST_STATES = 200_000;

    private record Arrival(State from, Step step) {}

    private final Scenario scenario;
    private final Map<State, List<Step>> steps = new LinkedHashMap<>();
    private final Map<State, Arrival> arrivals = new HashMap<>();
    private boolean complete = true;

    private Exploration(Scenario scenario) {
        this.scenario = scenario;
    }

    public static Exploration of(Scenario scenario) {
        return of(scenario, MOST_STATES);
    }

    static Exploration of(Scenario scenario, int mostStates) {
        Exploration exploration = new Exploration(scenario);
        exploration.explore(mostStates);
        return exploration;
    }

    private void explore(int mostStates) {
        Deque<State> open = new ArrayDeque<>(List.of(scenario.initial()));
        steps.put(scenario.initial(), List.of());
        while (!open.isEmpty()) {
            State state = open.removeFirst();
            List<Step> next = scenario.steps(state);
            steps.put(state, next);
            for (Step step : next) {
                if (!steps.containsKey(step.to())) {
                    if (steps.size() >= mostStates) {
                        complete = false;
                        return;
                    }
                    steps.put(step.to(), List.of());
                    arrivals.put(step.to(), new Arrival(state, step));
                    open.addLast(step.to());
                }
            }
        }
    }

    public Scenario scenario() {
        return scenario;
    }

    /** Whether all states were visited; where not, nothing may be concluded from what was. */
    public boolean isComplete() {
        return complete;
    }

    /** All states, those that need fewer steps first. */
    public Set<State> states() {
        return steps.keySet();
    }

    /** Those at a node, in the same order. */
    public Set<State> states(String node) {
        return steps.keySet().stream()
                .filter(state -> state.node().equals(node))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public List<Step> steps(State state) {
        return steps.getOrDefault(state, List.of());
    }

    /** The options on one shortest way to the state, as {@code node/option}. */
    public List<String> wayTo(State state) {
        List<String> way = new ArrayList<>();
        for (Arrival arrival = arrivals.get(state); arrival != null; arrival = arrivals.get(arrival.from())) {
            Option option = arrival.step().option();
            if (option != null) {
                way.addFirst(arrival.from().node() + "/" + option.key());
            }
        }
        return way;
    }

    /** The states from which some end of the scenario's own is reached. */
    public Set<State> reachingAnEnd() {
        Map<State, List<State>> before = new HashMap<>();
        steps.forEach((state, next) -> next.forEach(step ->
                before.computeIfAbsent(step.to(), to -> new ArrayList<>()).add(state)));
        Deque<State> open = steps.keySet().stream()
                .filter(state -> scenario.node(state.node()) instanceof Node.End)
                .collect(Collectors.toCollection(ArrayDeque::new));
        Set<State> reaching = new HashSet<>(open);
        while (!open.isEmpty()) {
            before.getOrDefault(open.removeFirst(), List.of()).stream()
                    .filter(reaching::add)
                    .forEach(open::addLast);
        }
        return reaching;
    }

    /**
     * The states in an order in which whatever can follow a state stands before it.
     *
     * @throws IllegalStateException if a way goes in circles without a choice
     */
    public List<State> lastFirst() {
        List<State> order = new ArrayList<>(steps.size());
        Map<State, Integer> waiting = new HashMap<>();
        Map<State, List<State>> before = new HashMap<>();
        Deque<State> ready = new ArrayDeque<>();
        steps.forEach((state, next) -> {
            Set<State> after = next.stream().map(Step::to).collect(Collectors.toSet());
            waiting.put(state, after.size());
            after.forEach(
                    to -> before.computeIfAbsent(to, key -> new ArrayList<>()).add(state));
            if (after.isEmpty()) {
                ready.add(state);
            }
        });
        while (!ready.isEmpty()) {
            State state = ready.removeFirst();
            order.add(state);
            for (State earlier : before.getOrDefault(state, List.of())) {
                if (waiting.merge(earlier, -1, Integer::sum) == 0) {
                    ready.addLast(earlier);
                }
            }
        }
        if (order.size() < steps.size()) {
            throw new IllegalStateException("a way goes in circles without a choice");
        }
        return order;
    }
}
