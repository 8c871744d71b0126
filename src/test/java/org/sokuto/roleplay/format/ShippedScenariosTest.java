package org.sokuto.roleplay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sokuto.roleplay.engine.Exploration;
import org.sokuto.roleplay.engine.Valuation;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Finding;
import org.sokuto.shared.content.Findings;
import org.sokuto.shared.content.YamlObject;
import org.sokuto.shared.content.YamlText;

/** What comes with the program has to stand its own check. */
class ShippedScenariosTest {

    private final Findings findings = new Findings();
    private final ContentTree tree = ContentTree.of(Path.of("curricula"), findings);
    private final List<ScenarioFile> scenarios = ScenarioFiles.read(tree, topics(), findings);

    @Test
    void no_shipped_scenario_breaks_a_rule() {
        RubricFiles.read(tree, topics(), findings);

        assertThat(findings.all()).filteredOn(Finding::isError).isEmpty();
        assertThat(scenarios).isNotEmpty();
    }

    @Test
    void the_printer_call_comes_in_three_variants_that_look_alike() {
        List<ScenarioFile> printer = scenarios.stream()
                .filter(file -> file.family().equals("printer-setup"))
                .toList();

        assertThat(printer).extracting(ScenarioFile::variant).containsExactly("a", "b", "c");
        assertThat(printer)
                .extracting(file -> file.header().title())
                .containsOnly(printer.getFirst().header().title());
        assertThat(printer)
                .extracting(ScenarioFile::briefing)
                .containsOnly(printer.getFirst().briefing());
    }

    @Test
    void the_best_way_through_a_shipped_scenario_comes_close_to_100() {
        assertThat(scenarios)
                .allSatisfy(file -> assertThat(Valuation.of(Exploration.of(file.scenario()), file.rubric())
                                .bestTotal()
                                .tenths())
                        .as(file.key())
                        .isBetween(950, 1000));
    }

    private Set<String> topics() {
        YamlObject topics = tree.find("topics.yaml")
                .flatMap(file -> YamlText.read(file, new Findings()))
                .orElseThrow();
        Set<String> codes = new HashSet<>();
        topics.objects("roots").forEach(root -> codes.add(root.text("code")));
        for (YamlObject product : topics.objects("products")) {
            codes.add(product.text("code"));
            product.objects("topics").forEach(topic -> codes.add(topic.text("code")));
        }
        return codes;
    }
}
