package org.sokuto.roleplay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sokuto.roleplay.engine.Conversation;
import org.sokuto.roleplay.engine.Exploration;
import org.sokuto.roleplay.engine.Fraction;
import org.sokuto.roleplay.engine.Option;
import org.sokuto.roleplay.engine.RunEvent;
import org.sokuto.roleplay.engine.Score;
import org.sokuto.roleplay.engine.State;
import org.sokuto.roleplay.engine.Valuation;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;

/** What holds for every way through every scenario, tried on those that come with the program. */
class ShippedLawsTest {

    private static final int WAYS = 300;

    private record Way(Conversation conversation, List<RunEvent> events, Fraction costs) {}

    static List<ScenarioFile> shipped() {
        ContentTree tree = ContentTree.of(Path.of("curricula"), new Findings());
        return ScenarioFiles.read(tree, TopicCodes.of(tree), new Findings());
    }

    private static Way anyWay(ScenarioFile file, Valuation valuation, Random chance) {
        Conversation conversation = Conversation.begin(file.scenario());
        List<RunEvent> events = new ArrayList<>();
        Fraction costs = Fraction.ZERO;
        while (!conversation.isOver()) {
            State state = conversation.state();
            List<Option> offered = conversation.offered();
            Option option = offered.get(chance.nextInt(offered.size()));
            RunEvent event = new RunEvent.Chosen(state.node(), option.key());
            costs = costs.plus(valuation.regret(state, option));
            events.add(event);
            conversation = conversation.then(event);
        }
        return new Way(conversation, events, costs);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void costs_sum_to_what_is_missing_to_the_best_and_rows_to_the_total(ScenarioFile file) {
        Valuation valuation = Valuation.of(Exploration.of(file.scenario()), file.rubric());
        Random chance = new Random(1);
        for (int round = 0; round < WAYS; round++) {
            Way way = anyWay(file, valuation, chance);
            Score score = Score.of(way.conversation(), valuation);

            assertThat(valuation.bestTotal().minus(way.costs()).tenths()).isEqualTo(score.attained());
            assertThat(score.rows().stream().mapToInt(Score.RowScore::points).sum())
                    .isEqualTo(score.attained());
            assertThat(score.attained())
                    .isBetween(
                            valuation.leastTotal().tenths(),
                            valuation.bestTotal().tenths());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_events_alone_bring_back_conversation_and_score(ScenarioFile file) {
        Valuation valuation = Valuation.of(Exploration.of(file.scenario()), file.rubric());
        ScenarioFile again =
                ScenarioFiles.reread(file.file(), file.rubricFile().file().text());
        Valuation valuedAgain = Valuation.of(Exploration.of(again.scenario()), again.rubric());
        Random chance = new Random(2);
        for (int round = 0; round < WAYS; round++) {
            Way way = anyWay(file, valuation, chance);
            Conversation replayed = Conversation.replay(again.scenario(), way.events());

            assertThat(replayed).isEqualTo(way.conversation());
            assertThat(Score.of(replayed, valuedAgain)).isEqualTo(Score.of(way.conversation(), valuation));
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_value_stays_within_its_bounds(ScenarioFile file) {
        Exploration exploration = Exploration.of(file.scenario());

        assertThat(exploration.states()).allSatisfy(state -> {
            for (int position = 0; position < state.values().size(); position++) {
                assertThat(state.values().get(position))
                        .isBetween(
                                file.scenario().variables().at(position).min(),
                                file.scenario().variables().at(position).max());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whoever_always_takes_the_best_option_reaches_the_best_total(ScenarioFile file) {
        Valuation valuation = Valuation.of(Exploration.of(file.scenario()), file.rubric());
        Conversation conversation = Conversation.begin(file.scenario());
        while (!conversation.isOver()) {
            State state = conversation.state();
            conversation = conversation.then(new RunEvent.Chosen(
                    state.node(), valuation.bestOption(state).key()));
        }

        Score score = Score.of(conversation, valuation);
        assertThat(score.attained()).isEqualTo(valuation.bestTotal().tenths());
        assertThat(score.passed()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_best_option_never_stands_at_the_same_place_all_the_time(ScenarioFile file) {
        Exploration exploration = Exploration.of(file.scenario());
        Valuation valuation = Valuation.of(exploration, file.rubric());

        assertThat(exploration.states().stream()
                        .filter(state -> file.scenario().offered(state).size() > 1)
                        .sorted(Comparator.comparing(State::node))
                        .map(state -> file.scenario().offered(state).indexOf(valuation.bestOption(state)))
                        .distinct()
                        .count())
                .isGreaterThan(2);
    }
}
