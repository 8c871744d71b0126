package org.sokuto.roleplay.format;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sokuto.roleplay.engine.Conversation;
import org.sokuto.roleplay.engine.Exploration;
import org.sokuto.roleplay.engine.Fraction;
import org.sokuto.roleplay.engine.Node;
import org.sokuto.roleplay.engine.Option;
import org.sokuto.roleplay.engine.Rubric;
import org.sokuto.roleplay.engine.RunEvent;
import org.sokuto.roleplay.engine.Scenario;
import org.sokuto.roleplay.engine.Score;
import org.sokuto.roleplay.engine.State;
import org.sokuto.roleplay.engine.Valuation;
import org.sokuto.shared.content.Findings;

/** The rules about what decisions are worth: E11, E14, E15 and the rows of E18. */
final class WorthCheck {

    private static final double LONGEST_BEST = 1.5;

    private final Scenario scenario;
    private final Rubric rubric;
    private final Exploration exploration;
    private final Valuation valuation;
    private final Places places;
    private final Findings findings;

    WorthCheck(ScenarioFile file, Exploration exploration, Places places, Findings findings) {
        scenario = file.scenario();
        rubric = file.rubric();
        this.exploration = exploration;
        valuation = Valuation.of(exploration, rubric);
        this.places = places;
        this.findings = findings;
    }

    void run() {
        scenario.required().stream()
                .filter(point -> !point.routeSpecific() && canPassWithout(point.key()))
                .forEach(point ->
                        places.error(findings, "point:" + point.key(), "E11", "roleplay.check.E11.route", point.key()));
        for (Rubric.Row row : rubric.onPath()) {
            if (!valuation.rows().contains(row)) {
                places.error(findings, "start", "E18", "roleplay.check.E18.row", row.key());
            }
        }
        scenario.nodes().values().stream()
                .filter(Node.Choice.class::isInstance)
                .forEach(node -> checkChoice(node.key()));
        checkPlay();
    }

    /** Whether some way to a pass gives no occasion for the point. */
    private boolean canPassWithout(String point) {
        Deque<State> open = new ArrayDeque<>(List.of(scenario.initial()));
        Set<State> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            State state = open.removeFirst();
            if (scenario.node(state.node()) instanceof Node.End end && end.passEligible()) {
                return true;
            }
            boolean occasion = scenario.offered(state).stream()
                    .anyMatch(option -> option.meets().contains(point));
            if (!occasion) {
                exploration.steps(state).stream()
                        .map(step -> step.to())
                        .filter(seen::add)
                        .forEach(open::addLast);
            }
        }
        return false;
    }

    private void checkChoice(String node) {
        Set<String> reported = new HashSet<>();
        for (State state : exploration.states(node)) {
            List<Option> offered = scenario.offered(state);
            if (offered.size() > 1) {
                checkOffer(state, offered, reported);
            }
        }
    }

    private void checkOffer(State state, List<Option> offered, Set<String> reported) {
        Option best = valuation.bestOption(state);
        long bests = offered.stream()
                .filter(option -> valuation.regret(state, option).signum() == 0)
                .count();
        if (bests > 1) {
            report(reported, state, "roleplay.check.E14.best");
        }
        if (best.breach() != null) {
            report(reported, state, "roleplay.check.E14.breach");
        }
        if (offered.stream().map(Option::tags).distinct().count() < offered.size()) {
            report(reported, state, "roleplay.check.E14.tags");
        }
        double others = offered.stream()
                .filter(option -> option != best)
                .mapToInt(option -> option.text().length())
                .average()
                .orElseThrow();
        if (best.text().length() > LONGEST_BEST * others) {
            report(reported, state, "roleplay.check.E14.length");
        }
    }

    private void report(Set<String> reported, State state, String messageKey) {
        if (reported.add(messageKey)) {
            places.error(
                    findings,
                    state.node(),
                    "E14",
                    messageKey,
                    state.node(),
                    String.join(" → ", exploration.wayTo(state)));
        }
    }

    /** Whoever always chooses the best passes, and whoever always chooses the worst does not. */
    private void checkPlay() {
        Comparator<RatedOption> byRegret = Comparator.comparing(RatedOption::regret);
        if (!Score.of(play(byRegret), valuation).passed()) {
            places.error(findings, "start", "E15", "roleplay.check.E15.best");
        }
        if (Score.of(play(byRegret.reversed()), valuation).passed()) {
            places.error(findings, "start", "E15", "roleplay.check.E15.worst");
        }
    }

    private record RatedOption(Option option, Fraction regret) {}

    private Conversation play(Comparator<RatedOption> order) {
        Conversation conversation = Conversation.begin(scenario);
        while (!conversation.isOver()) {
            State state = conversation.state();
            Option chosen = scenario.offered(state).stream()
                    .map(option -> new RatedOption(option, valuation.regret(state, option)))
                    .min(order)
                    .orElseThrow()
                    .option();
            conversation = conversation.then(new RunEvent.Chosen(state.node(), chosen.key()));
        }
        return conversation;
    }
}
