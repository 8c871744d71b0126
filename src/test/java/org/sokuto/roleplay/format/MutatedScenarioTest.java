package org.sokuto.roleplay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sokuto.roleplay.TestScenarios;
import org.sokuto.roleplay.engine.Conversation;
import org.sokuto.roleplay.engine.Exploration;
import org.sokuto.roleplay.engine.Option;
import org.sokuto.roleplay.engine.RunEvent;
import org.sokuto.roleplay.engine.Score;
import org.sokuto.roleplay.engine.Valuation;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.sokuto.shared.content.Mutations;

/** Whatever the check lets pass can be stored, read again and played to an end; everything else it can name. */
class MutatedScenarioTest {

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_the_check_lets_pass_can_be_played(int seed) {
        Random chance = new Random(seed);
        boolean rubric = chance.nextInt(5) == 0;
        String sheet = TestScenarios.text(TestScenarios.RUBRIC);
        String call = TestScenarios.text(TestScenarios.SCENARIO);
        ContentTree tree = TestScenarios.tree(
                rubric ? Mutations.of(sheet, chance) : sheet, rubric ? call : Mutations.of(call, chance));
        Findings findings = new Findings();

        List<ScenarioFile> accepted = ScenarioFiles.read(tree, TestScenarios.TOPICS, findings);
        RubricFiles.read(tree, TestScenarios.TOPICS, findings);

        assertThat(Mutations.unspeakable(tree, findings.all())).isEmpty();
        for (ScenarioFile file : accepted) {
            ScenarioFile again =
                    ScenarioFiles.reread(file.file(), file.rubricFile().file().text());
            assertThat(again.scenario()).isEqualTo(file.scenario());
            assertThatCode(() -> play(again, chance)).doesNotThrowAnyException();
        }
    }

    private static void play(ScenarioFile file, Random chance) {
        Valuation valuation = Valuation.of(Exploration.of(file.scenario()), file.rubric());
        for (int round = 0; round < 20; round++) {
            Conversation conversation = Conversation.begin(file.scenario());
            while (!conversation.isOver()) {
                List<Option> offered = conversation.offered();
                Option option = offered.get(chance.nextInt(offered.size()));
                conversation = conversation.then(
                        new RunEvent.Chosen(conversation.state().node(), option.key()));
            }
            Score.of(conversation, valuation);
        }
    }
}
