package org.sokuto.roleplay.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in any scenario, found out by walking every way through it instead of going backwards. */
class EngineLawsTest {

    /** A way to its end, with the events that made it. */
    private record Way(Conversation conversation, List<RunEvent> events) {

        int points(String row) {
            return conversation.moves().stream()
                    .mapToInt(move -> move.option().points(row))
                    .sum();
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    private static List<Way> ways(Scenario scenario) {
        List<Way> ways = new ArrayList<>();
        walk(new Way(Conversation.begin(scenario), List.of()), ways);
        return ways;
    }

    private static void walk(Way way, List<Way> ways) {
        if (way.conversation().isOver()) {
            ways.add(way);
            return;
        }
        for (Option option : way.conversation().offered()) {
            RunEvent event = new RunEvent.Chosen(way.conversation().state().node(), option.key());
            List<RunEvent> events = new ArrayList<>(way.events());
            events.add(event);
            walk(new Way(way.conversation().then(event), events), ways);
        }
    }

    private static Valuation value(Scenario scenario) {
        return Valuation.of(Exploration.of(scenario), RandomScenarios.rubric());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_events_alone_bring_back_the_conversation(int seed) {
        Scenario scenario = RandomScenarios.of(new Random(seed));

        assertThat(ways(scenario)).isNotEmpty().allSatisfy(way -> {
            assertThat(Conversation.replay(scenario, way.events())).isEqualTo(way.conversation());
            for (int moves = 0; moves < way.events().size(); moves++) {
                assertThat(Conversation.replay(scenario, way.events().subList(0, moves))
                                .state())
                        .isEqualTo(way.conversation().moves().get(moves).before());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_state_of_every_way_is_explored_and_no_other_is_chosen_in(int seed) {
        Scenario scenario = RandomScenarios.of(new Random(seed));
        Exploration exploration = Exploration.of(scenario);
        Set<State> walked = new HashSet<>();
        ways(scenario).forEach(way -> {
            way.conversation().moves().forEach(move -> walked.add(move.before()));
            walked.add(way.conversation().state());
        });

        assertThat(exploration.states()).containsAll(walked);
        assertThat(exploration.states().stream()
                        .filter(state -> !scenario.offered(state).isEmpty() || scenario.isOver(state))
                        .collect(Collectors.toSet()))
                .isEqualTo(walked);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_row_ranges_from_the_least_to_the_most_of_all_ways(int seed) {
        Scenario scenario = RandomScenarios.of(new Random(seed));
        Valuation valuation = value(scenario);
        List<Way> ways = ways(scenario);

        for (String row : RandomScenarios.ROWS) {
            assertThat(valuation.range(row))
                    .isEqualTo(new Valuation.Range(
                            ways.stream().mapToInt(way -> way.points(row)).min().orElseThrow(),
                            ways.stream().mapToInt(way -> way.points(row)).max().orElseThrow()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_best_and_the_least_are_those_of_all_ways_and_costs_tell_the_difference(int seed) {
        Scenario scenario = RandomScenarios.of(new Random(seed));
        Valuation valuation = value(scenario);
        Map<Way, Fraction> totals =
                ways(scenario).stream().collect(Collectors.toMap(Function.identity(), way -> total(way, valuation)));

        assertThat(valuation.bestTotal())
                .isEqualTo(
                        totals.values().stream().max(Comparator.naturalOrder()).orElseThrow());
        assertThat(valuation.leastTotal())
                .isEqualTo(
                        totals.values().stream().min(Comparator.naturalOrder()).orElseThrow());
        totals.forEach((way, total) -> {
            Fraction costs = Fraction.ZERO;
            for (Move move : way.conversation().moves()) {
                Fraction regret = valuation.regret(move.before(), move.option());
                assertThat(regret.signum()).isNotNegative();
                assertThat(regret).isLessThanOrEqualTo(valuation.atStake(move.before()));
                costs = costs.plus(regret);
            }
            assertThat(valuation.bestTotal().minus(costs)).isEqualTo(total);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_score_stays_between_nothing_and_100_and_no_gate_is_passed_by(int seed) {
        Scenario scenario = RandomScenarios.of(new Random(seed));
        Valuation valuation = value(scenario);

        assertThat(ways(scenario)).allSatisfy(way -> {
            Score score = Score.of(way.conversation(), valuation);
            assertThat(score.attained()).isBetween(0, 1000);
            assertThat(score.total()).isLessThanOrEqualTo(score.attained());
            assertThat(score.rows().stream().mapToInt(Score.RowScore::points).sum())
                    .isEqualTo(score.attained());
            assertThat(score.rows()).allSatisfy(row -> assertThat(row.points()).isBetween(0, row.most() + 1));
            boolean breach = way.conversation().moves().stream()
                    .anyMatch(move -> move.option().breach() != null);
            boolean met = way.conversation().met().contains("point");
            boolean eligible =
                    way.conversation().end().filter(Node.End::passEligible).isPresent();
            assertThat(score.passed()).isEqualTo(eligible && met && !breach);
            assertThat(!breach || score.total() <= Score.CAP).isTrue();
        });
    }

    /** What a way attains of 100, row by row. */
    private static Fraction total(Way way, Valuation valuation) {
        return valuation.rows().stream()
                .map(row -> valuation.worth(
                        row, way.points(row.key()) - valuation.range(row.key()).least()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
