package org.sokuto.certification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sokuto.assessment.QuizCatalogue;
import org.sokuto.assessment.QuizItem;
import org.sokuto.catalog.CatalogService;
import org.sokuto.catalog.TopicItem;
import org.sokuto.certification.policy.Requirement;
import org.sokuto.certification.policy.Rule;
import org.sokuto.curricula.SignOffService;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.roleplay.ScenarioCatalogue;
import org.sokuto.roleplay.ScenarioItem;
import org.sokuto.shared.LocalText;
import org.springframework.stereotype.Component;

/** Looks up what the things are called that the rules in force name. */
@Component
class TitleFinder {

    private final RuleBook rules;
    private final QuizCatalogue quizzes;
    private final ScenarioCatalogue scenarios;
    private final SignOffService signOffs;
    private final CatalogService catalog;
    private final CurrentActor current;

    TitleFinder(
            RuleBook rules,
            QuizCatalogue quizzes,
            ScenarioCatalogue scenarios,
            SignOffService signOffs,
            CatalogService catalog,
            CurrentActor current) {
        this.rules = rules;
        this.quizzes = quizzes;
        this.scenarios = scenarios;
        this.signOffs = signOffs;
        this.catalog = catalog;
        this.current = current;
    }

    RequirementTitles find() {
        return current.asInstallation(() -> new RequirementTitles(
                titles(quizzes.findAll(), QuizItem::key, QuizItem::title),
                titles(scenarios.findAll(), ScenarioItem::family, ScenarioItem::title),
                sheets(),
                titles(rules.levels(), Rule::key, level -> level.header().title()),
                titles(
                        catalog.tree().products(),
                        TopicItem::code,
                        product -> new LocalText(product.nameJa(), product.nameEn()))));
    }

    private Map<String, LocalText> sheets() {
        Map<String, LocalText> titles = new HashMap<>();
        rules.inForce().stream()
                .flatMap(rule -> rule.requirements().stream())
                .filter(Requirement.SignedOff.class::isInstance)
                .map(asked -> ((Requirement.SignedOff) asked).sheet())
                .distinct()
                .forEach(key -> signOffs.findSheet(key).ifPresent(sheet -> titles.put(key, sheet.title())));
        return titles;
    }

    private static <T> Map<String, LocalText> titles(
            List<T> items, Function<T, String> key, Function<T, LocalText> title) {
        return items.stream().collect(Collectors.toMap(key, title, (first, second) -> first));
    }
}
