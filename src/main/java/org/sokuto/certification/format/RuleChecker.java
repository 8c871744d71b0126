package org.sokuto.certification.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sokuto.certification.policy.Requirement;
import org.sokuto.certification.policy.Rule;
import org.sokuto.shared.content.ContentChecker;
import org.sokuto.shared.content.ContentFile;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.sokuto.shared.content.YamlObject;
import org.sokuto.shared.content.YamlText;

/** Checks levels and clearances, also against the content that they name. */
public final class RuleChecker implements ContentChecker {

    @Override
    public String kind() {
        return RuleFiles.FOLDER;
    }

    @Override
    public int check(ContentTree tree, Findings findings) {
        List<Rule> rules = RuleFiles.read(tree, findings);
        checkNames(tree, rules, findings);
        return tree.in(RuleFiles.FOLDER, ".yaml").size();
    }

    /** Reports what the rules name and nobody offers, and rules that can never be met or stand in each other's way. */
    static void checkNames(ContentTree tree, List<Rule> rules, Findings findings) {
        ContentNames names = ContentNames.of(tree);
        Map<String, Integer> orders = new HashMap<>();
        for (Rule rule : rules) {
            if (rule instanceof Rule.ForLevel level) {
                orders.put(level.key(), level.order());
            }
        }
        Set<String> clearances = new HashSet<>();
        for (Rule rule : rules) {
            Place place = new Place(tree, rule, findings);
            checkTopics(rule, names, place);
            for (int index = 0; index < rule.requirements().size(); index++) {
                check(rule.requirements().get(index), index, rule, names, orders, place);
            }
            if (rule instanceof Rule.ForClearance clearance
                    && !clearances.add(clearance.product() + " " + clearance.channel())) {
                place.error("product", "L06", "certification.check.L06", clearance.product(), clearance.channel());
            }
        }
    }

    private static void checkTopics(Rule rule, ContentNames names, Place place) {
        rule.header().topics().stream()
                .filter(topic -> !names.topics().contains(topic))
                .forEach(topic -> place.error("topics", "L05", "certification.check.L05", topic));
        if (rule instanceof Rule.ForClearance clearance && !names.topics().contains(clearance.product())) {
            place.error("product", "L05", "certification.check.L05", clearance.product());
        }
    }

    private static void check(
            Requirement requirement,
            int index,
            Rule rule,
            ContentNames names,
            Map<String, Integer> orders,
            Place place) {
        switch (requirement) {
            case Requirement.QuizPassed asked -> place.known(index, names.quizzes(), asked.quiz());
            case Requirement.RolePlayPassed asked -> place.known(index, names.families(), asked.family());
            case Requirement.SignedOff asked -> place.known(index, names.sheets(), asked.sheet());
            case Requirement.HoldsLevel asked -> {
                place.known(index, orders.keySet(), asked.level());
                if (rule instanceof Rule.ForLevel level && orders.getOrDefault(asked.level(), -1) >= level.order()) {
                    place.error(index, "L08", "certification.check.L08", asked.level());
                }
            }
            case Requirement.TopicQuizzes asked -> {
                long offered = names.quizzes().stream().filter(asked::isAbout).count();
                if (offered < asked.atLeast()) {
                    place.error(index, "L09", "certification.check.L09", asked.atLeast(), offered);
                }
            }
            case Requirement.Confirmation() -> {}
        }
    }

    /** The file of a rule, read again for the lines of what is wrong. */
    private record Place(YamlObject object) {

        Place(ContentTree tree, Rule rule, Findings findings) {
            this(object(tree, rule, findings));
        }

        private static YamlObject object(ContentTree tree, Rule rule, Findings findings) {
            ContentFile file = tree.find(RuleFiles.path(rule.key())).orElseThrow();
            return YamlText.read(file, findings).orElseThrow();
        }

        void known(int index, Set<String> names, String name) {
            if (!names.contains(name)) {
                error(index, "L07", "certification.check.L07", name);
            }
        }

        void error(int index, String code, String messageKey, Object... arguments) {
            object.objects("requirements").get(index).error("kind", code, messageKey, arguments);
        }

        void error(String key, String code, String messageKey, Object... arguments) {
            object.error(key, code, messageKey, arguments);
        }
    }
}
