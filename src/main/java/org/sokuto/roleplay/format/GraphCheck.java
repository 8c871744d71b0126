package org.sokuto.roleplay.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sokuto.roleplay.engine.Effect;
import org.sokuto.roleplay.engine.Exploration;
import org.sokuto.roleplay.engine.Expression;
import org.sokuto.roleplay.engine.Node;
import org.sokuto.roleplay.engine.Option;
import org.sokuto.roleplay.engine.Scenario;
import org.sokuto.roleplay.engine.State;
import org.sokuto.shared.content.Findings;

/** The rules about what can happen: E03–E07, E09, E10 and E21 in every state that can be come to. */
final class GraphCheck {

    private record Situation(String node, List<Integer> values) {

        static Situation of(State state) {
            return new Situation(state.node(), state.values());
        }
    }

    private final ScenarioFile file;
    private final Scenario scenario;
    private final Places places;
    private final Findings findings;
    private final Exploration exploration;

    GraphCheck(ScenarioFile file, Places places, Findings findings) {
        this.file = file;
        scenario = file.scenario();
        this.places = places;
        this.findings = findings;
        exploration = Exploration.of(scenario);
    }

    void run() {
        if (!exploration.isComplete()) {
            places.error(findings, "start", "E21", "roleplay.check.E21", Exploration.MOST_STATES);
            return;
        }
        scenario.nodes().values().forEach(this::check);
        checkEndsReached();
        if (!findings.hasErrors()) {
            new WorthCheck(file, exploration, places, findings).run();
        }
    }

    private void check(Node node) {
        Set<State> states = exploration.states(node.key());
        if (states.isEmpty()) {
            places.error(findings, node.key(), "E03", "roleplay.check.E03", node.key());
            return;
        }
        switch (node) {
            case Node.Customer customer -> checkLines(customer, states);
            case Node.Branch branch -> checkEdges(branch, states);
            case Node.Choice choice -> checkOptions(choice, states);
            case Node.End end -> {}
        }
    }

    private void checkLines(Node.Customer customer, Set<State> states) {
        Set<Integer> said = new HashSet<>();
        for (State state : states) {
            said.add(firstThatHolds(customer.lines().stream()
                    .map(line -> holds(line.when(), state))
                    .toList()));
        }
        neverUsed(customer.key(), customer.lines().size(), said);
    }

    private void checkEdges(Node.Branch branch, Set<State> states) {
        Set<Integer> taken = new HashSet<>();
        boolean together = false;
        for (State state : states) {
            List<Boolean> hold = branch.edges().stream()
                    .map(edge -> holds(edge.when(), state))
                    .toList();
            taken.add(firstThatHolds(hold));
            // The last one is "else" and holds always.
            together |= hold.stream().filter(holds -> holds).count() > 2;
        }
        neverUsed(branch.key(), branch.edges().size(), taken);
        if (together) {
            places.error(findings, branch.key(), "E06", "roleplay.check.E06", branch.key());
        }
    }

    private static boolean holds(@Nullable Expression when, State state) {
        return when == null || when.holds(state.values());
    }

    private static int firstThatHolds(List<Boolean> hold) {
        return hold.indexOf(true);
    }

    private void neverUsed(String node, int count, Set<Integer> used) {
        for (int index = 0; index < count; index++) {
            if (!used.contains(index)) {
                places.error(findings, Places.alternative(node, index), "E09", "roleplay.check.E09.never");
            }
        }
    }

    private void checkOptions(Node.Choice choice, Set<State> states) {
        List<State> playable =
                states.stream().filter(state -> !scenario.isOver(state)).toList();
        playable.stream()
                .filter(state -> scenario.offered(state).isEmpty())
                .findFirst()
                .ifPresent(state -> places.error(
                        findings, choice.key(), "E05", "roleplay.check.E05.none", choice.key(), way(state)));
        for (Option option : choice.options()) {
            String place = Places.option(choice.key(), option.key());
            List<State> offering = playable.stream()
                    .filter(state -> scenario.offered(state).contains(option))
                    .toList();
            if (option.when() != null && offering.isEmpty()) {
                places.error(findings, place, "E09", "roleplay.check.E09.never");
            } else if (option.when() != null && offering.size() == playable.size()) {
                places.error(findings, place, "E09", "roleplay.check.E09.always");
            }
            checkEffects(option, offering, place);
        }
    }

    private void checkEffects(Option option, List<State> offering, String place) {
        for (State state : offering) {
            List<Integer> values = state.values();
            for (Effect effect : option.effects()) {
                if (effect.saturates(scenario.variables(), values)) {
                    places.warning(findings, place, "E10", "roleplay.check.E10.stops", effect.name(), way(state));
                    return;
                }
                values = effect.apply(scenario.variables(), values);
            }
        }
    }

    /** A situation is a dead end if no end follows however many moves were left. */
    private void checkEndsReached() {
        Set<State> reaching = exploration.reachingAnEnd();
        if (!reaching.contains(scenario.initial())) {
            places.error(findings, "limits", "E07", "roleplay.check.E07.turns", scenario.turns());
        }
        Set<Situation> alive = reaching.stream().map(Situation::of).collect(Collectors.toSet());
        Set<String> reported = new HashSet<>();
        for (State state : exploration.states()) {
            if (!alive.contains(Situation.of(state)) && reported.add(state.node())) {
                places.error(findings, state.node(), "E04", "roleplay.check.E04", state.node(), way(state));
            }
        }
    }

    private String way(State state) {
        return String.join(" → ", exploration.wayTo(state));
    }
}
