package org.sokuto.roleplay.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sokuto.roleplay.engine.Node;
import org.sokuto.roleplay.engine.Option;
import org.sokuto.roleplay.engine.Scenario;
import org.sokuto.shared.content.Findings;

/** The rules that need no exploration: E01, E02, E03 by the drawn ways, E07 for circles, E08 and E14 for numbers. */
final class StructureCheck {

    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 6;

    private final Scenario scenario;
    private final Places places;
    private final Findings findings;

    StructureCheck(Scenario scenario, Places places, Findings findings) {
        this.scenario = scenario;
        this.places = places;
        this.findings = findings;
    }

    void run() {
        checkEnds();
        boolean connected = checkTargets();
        checkReferences();
        checkVariables();
        if (connected) {
            checkReachable();
            checkCircles();
        }
    }

    private void checkEnds() {
        List<Node.End> ends = scenario.nodes().values().stream()
                .filter(Node.End.class::isInstance)
                .map(Node.End.class::cast)
                .toList();
        if (ends.isEmpty()) {
            places.error(findings, "start", "E01", "roleplay.check.E01.end");
        } else if (ends.stream().noneMatch(Node.End::passEligible)) {
            places.error(findings, ends.getFirst().key(), "E01", "roleplay.check.E01.pass");
        }
        if (!scenario.nodes().containsKey(scenario.start())) {
            places.error(findings, "start", "E01", "roleplay.check.E01.start", scenario.start());
        }
    }

    private boolean checkTargets() {
        boolean connected = scenario.nodes().containsKey(scenario.start());
        for (Node node : scenario.nodes().values()) {
            List<String> targets = targets(node);
            for (int index = 0; index < targets.size(); index++) {
                String to = targets.get(index);
                if (!scenario.nodes().containsKey(to)) {
                    String place = place(node, index);
                    places.error(findings, place, "E02", "roleplay.check.E02.target", node.key(), to);
                    connected = false;
                }
            }
        }
        return connected;
    }

    /** Where the n-th way out of a node is written. */
    private static String place(Node node, int index) {
        return switch (node) {
            case Node.Choice choice ->
                Places.option(choice.key(), choice.options().get(index).key());
            case Node.Branch branch -> Places.alternative(branch.key(), index);
            default -> node.key();
        };
    }

    private void checkReferences() {
        Set<String> points = new HashSet<>(
                scenario.required().stream().map(Scenario.RequiredPoint::key).toList());
        Set<String> breaches = new HashSet<>(
                scenario.breaches().stream().map(Scenario.Breach::key).toList());
        Set<String> used = new HashSet<>();
        for (Node node : scenario.nodes().values()) {
            if (node instanceof Node.Choice choice) {
                int count = choice.options().size();
                if (count < FEWEST_OPTIONS || count > MOST_OPTIONS) {
                    places.error(findings, node.key(), "E14", "roleplay.check.E14.count", node.key(), count);
                }
                for (Option option : choice.options()) {
                    String place = Places.option(node.key(), option.key());
                    Stream.concat(
                                    option.meets().stream().filter(point -> !points.contains(point)),
                                    Stream.ofNullable(option.breach()).filter(breach -> !breaches.contains(breach)))
                            .forEach(unknown ->
                                    places.error(findings, place, "E02", "roleplay.check.E02.unknown", unknown));
                    used.addAll(option.meets());
                }
            }
        }
        points.stream()
                .filter(point -> !used.contains(point))
                .forEach(point -> places.error(findings, "point:" + point, "E11", "roleplay.check.E11.never", point));
    }

    private void checkVariables() {
        Set<Integer> written = new HashSet<>();
        scenario.nodes().values().stream()
                .filter(Node.Choice.class::isInstance)
                .flatMap(node -> ((Node.Choice) node).options().stream())
                .flatMap(option -> option.effects().stream())
                .forEach(effect -> written.add(effect.position()));
        for (int position = 0; position < scenario.variables().all().size(); position++) {
            if (!written.contains(position)) {
                String name = scenario.variables().at(position).name();
                places.warning(findings, Places.variable(name), "E08", "roleplay.check.E08.constant", name);
            }
        }
    }

    private void checkReachable() {
        Set<String> seen = reach(scenario.start());
        scenario.nodes().keySet().stream()
                .filter(key -> !seen.contains(key))
                .sorted()
                .forEach(key -> places.error(findings, key, "E03", "roleplay.check.E03", key));
    }

    /** A circle of lines and branches would never ask for a move. */
    private void checkCircles() {
        for (Node node : scenario.nodes().values()) {
            boolean silent = isSilent(node.key());
            if (silent
                    && targets(node).stream().anyMatch(to -> reachSilently(to).contains(node.key()))) {
                places.error(findings, node.key(), "E07", "roleplay.check.E07.circle", node.key());
            }
        }
    }

    private Set<String> reach(String from) {
        Set<String> seen = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            targets(scenario.node(open.removeFirst())).stream()
                    .filter(seen::add)
                    .forEach(open::addLast);
        }
        return seen;
    }

    private Set<String> reachSilently(String from) {
        Set<String> seen = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String key = open.removeFirst();
            if (isSilent(key)) {
                targets(scenario.node(key)).stream().filter(seen::add).forEach(open::addLast);
            }
        }
        return seen;
    }

    private boolean isSilent(String key) {
        Node node = scenario.node(key);
        return node instanceof Node.Customer || node instanceof Node.Branch;
    }

    private static List<String> targets(Node node) {
        return switch (node) {
            case Node.Customer customer -> List.of(customer.next());
            case Node.Choice choice -> choice.options().stream().map(Option::to).toList();
            case Node.Branch branch ->
                branch.edges().stream().map(Node.Edge::to).toList();
            case Node.End end -> List.of();
        };
    }
}
