package org.sokuto.roleplay.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.content.ContentFile;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.sokuto.shared.content.YamlObject;
import org.sokuto.shared.content.YamlText;

/** Reads {@code scenarios/*.yaml} and checks them by rules E01–E11, E14, E15, E18 and E20–E22. */
public final class ScenarioFiles {

    private ScenarioFiles() {}

    /** All scenarios that can be played, and what is wrong with them and with the others. */
    public static List<ScenarioFile> read(ContentTree tree, Set<String> topics, Findings findings) {
        return read(tree, topics, scenario -> false, findings);
    }

    /**
     * All scenarios that can be played.
     *
     * @param weighed whether a scenario went through the rules about what can happen before; they take most of the time
     */
    public static List<ScenarioFile> read(
            ContentTree tree, Set<String> topics, Predicate<ScenarioFile> weighed, Findings findings) {
        // What is wrong with a rubric is said where rubrics are read.
        Findings ofRubrics = new Findings();
        List<RubricFile> rubrics = RubricFiles.read(tree, topics, ofRubrics);
        List<ScenarioFile> scenarios = new ArrayList<>();
        Set<String> variants = new HashSet<>();
        for (ContentFile file : tree.in("scenarios", ".yaml")) {
            Findings own = new Findings();
            Optional<ScenarioFile> read =
                    YamlText.read(file, own).flatMap(object -> read(file, object, rubrics, topics, weighed, own));
            read.filter(scenario ->
                            ofRubrics.hasErrors(scenario.rubricFile().file().path()))
                    .ifPresent(scenario -> own.error(
                            file.path(),
                            1,
                            "E02",
                            "roleplay.check.E02.rubric.faulty",
                            scenario.rubric().key()));
            read.filter(scenario -> !variants.add(scenario.family() + " " + scenario.variant()))
                    .ifPresent(twice -> own.error(
                            file.path(), 1, "E02", "roleplay.check.E02.variant", twice.variant(), twice.family()));
            findings.addAll(own.all());
            read.filter(scenario -> !own.hasErrors()).ifPresent(scenarios::add);
        }
        return scenarios;
    }

    /** Reads again what was accepted before, without checking it anew. */
    public static ScenarioFile reread(ContentFile scenario, String rubricText) {
        Findings findings = new Findings();
        ContentFile rubric = new ContentFile("rubrics/" + rubricKey(scenario) + ".yaml", rubricText);
        Optional<ScenarioFile> file = RubricFiles.read(rubric, findings)
                .flatMap(rules -> YamlText.read(scenario, findings)
                        .map(object -> new ScenarioReader(scenario, rules).read(object)));
        if (file.isEmpty() || findings.hasErrors()) {
            throw new IllegalStateException("no longer readable: " + scenario.path() + " " + findings.all());
        }
        return file.get();
    }

    private static String rubricKey(ContentFile scenario) {
        return YamlText.read(scenario, new Findings())
                .map(object -> object.text("rubric"))
                .orElse("");
    }

    private static Optional<ScenarioFile> read(
            ContentFile file,
            YamlObject object,
            List<RubricFile> rubrics,
            Set<String> topics,
            Predicate<ScenarioFile> weighed,
            Findings findings) {
        RubricFile rubric = rubric(object, rubrics);
        PersonalData.check(file, findings);
        if (rubric == null) {
            object.error("rubric", "E02", "roleplay.check.E02.rubric", object.text("rubric"));
            return Optional.empty();
        }
        ScenarioReader reader = new ScenarioReader(file, rubric);
        ScenarioFile scenario = reader.read(object);
        Topics.check(scenario.header(), file.path(), object.line("topics"), topics, findings);
        if (scenario.product() != null) {
            Topics.check(scenario.product(), file.path(), object.line("product"), topics, findings);
        }
        new StructureCheck(scenario.scenario(), reader.places(), findings).run();
        if (!findings.hasErrors() && !weighed.test(scenario)) {
            new GraphCheck(scenario, reader.places(), findings).run();
        }
        return Optional.of(scenario);
    }

    private static @Nullable RubricFile rubric(YamlObject object, List<RubricFile> rubrics) {
        Optional<String> key = object.findText("rubric");
        return rubrics.stream()
                .filter(rubric -> key.filter(rubric.rubric().key()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }
}
