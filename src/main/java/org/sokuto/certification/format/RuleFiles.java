package org.sokuto.certification.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sokuto.calls.Channel;
import org.sokuto.certification.policy.Requirement;
import org.sokuto.certification.policy.Rule;
import org.sokuto.shared.content.ContentFile;
import org.sokuto.shared.content.ContentHeader;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.sokuto.shared.content.YamlObject;
import org.sokuto.shared.content.YamlText;

/** Reads the files {@code levels/*.yaml}: levels, and clearances for a product. */
public final class RuleFiles {

    static final String FOLDER = "levels";

    private enum Kind {
        LEVEL,
        CLEARANCE
    }

    private enum Award {
        RULE,
        PERSON
    }

    private enum Asked {
        QUIZ,
        TOPIC_QUIZZES,
        ROLEPLAY,
        SIGNOFF,
        LEVEL,
        CONFIRMATION
    }

    private static final int HIGHEST_ORDER = 99;
    private static final int MOST_QUIZZES = 99;

    private RuleFiles() {}

    /** Where the file of a rule stands. */
    public static String path(String key) {
        return FOLDER + "/" + key + ".yaml";
    }

    /** The rules of all files without an error, in order of path. */
    public static List<Rule> read(ContentTree tree, Findings findings) {
        List<Rule> rules = new ArrayList<>();
        for (ContentFile file : tree.in(FOLDER, ".yaml")) {
            Optional<Rule> rule = read(file, findings);
            rule.filter(read -> !findings.hasErrors(file.path())).ifPresent(rules::add);
        }
        return rules;
    }

    /** The rule of one file; if there are errors, it is not to be used. */
    public static Optional<Rule> read(ContentFile file, Findings findings) {
        return YamlText.read(file, findings).map(object -> read(object, file));
    }

    private static Rule read(YamlObject object, ContentFile file) {
        ContentHeader header = ContentHeader.read(object, file.name());
        return switch (object.choice("kind", Kind.class)) {
            case LEVEL -> level(object, header, file.sha256());
            case CLEARANCE -> clearance(object, header, file.sha256());
        };
    }

    private static Rule level(YamlObject object, ContentHeader header, String sha256) {
        object.allow(keys("order", "purpose", "brings", "award"));
        boolean byRule = object.choice("award", Award.class) == Award.RULE;
        List<Requirement> requirements = requirements(object, "");
        if (byRule && requirements.contains(new Requirement.Confirmation())) {
            object.error("award", "L01", "certification.check.L01");
        }
        if (!byRule && !requirements.contains(new Requirement.Confirmation())) {
            object.error("requirements", "L02", "certification.check.L02");
        }
        return new Rule.ForLevel(
                header,
                object.number("order", 0, HIGHEST_ORDER),
                object.local("purpose"),
                object.local("brings"),
                byRule,
                requirements,
                sha256);
    }

    private static Rule clearance(YamlObject object, ContentHeader header, String sha256) {
        object.allow(keys("product", "channel"));
        String product = object.text("product");
        List<Requirement> requirements = requirements(object, product);
        if (!requirements.contains(new Requirement.Confirmation())) {
            object.error("requirements", "L02", "certification.check.L02");
        }
        return new Rule.ForClearance(header, product, object.choice("channel", Channel.class), requirements, sha256);
    }

    private static String[] keys(String... own) {
        return Stream.of(ContentHeader.KEYS.stream(), Stream.of("kind", "requirements"), Stream.of(own))
                .flatMap(keys -> keys)
                .toArray(String[]::new);
    }

    private static List<Requirement> requirements(YamlObject object, String product) {
        List<Requirement> requirements = new ArrayList<>();
        for (YamlObject one : object.objects("requirements")) {
            Requirement requirement = requirement(one, product);
            if (requirements.contains(requirement)) {
                one.error("kind", "L03", "certification.check.L03");
            }
            requirements.add(requirement);
        }
        if (requirements.isEmpty()) {
            object.missing("requirements");
        }
        return requirements;
    }

    private static Requirement requirement(YamlObject one, String product) {
        return switch (one.choice("kind", Asked.class)) {
            case QUIZ -> {
                one.allow("kind", "quiz", "share");
                yield new Requirement.QuizPassed(one.text("quiz"), share(one));
            }
            case TOPIC_QUIZZES -> {
                one.allow("kind", "at_least", "share");
                if (product.isEmpty()) {
                    one.error("kind", "L04", "certification.check.L04");
                }
                yield new Requirement.TopicQuizzes(product, one.number("at_least", 1, MOST_QUIZZES), share(one));
            }
            case ROLEPLAY -> {
                one.allow("kind", "family");
                yield new Requirement.RolePlayPassed(one.text("family"));
            }
            case SIGNOFF -> {
                one.allow("kind", "sheet");
                yield new Requirement.SignedOff(one.text("sheet"));
            }
            case LEVEL -> {
                one.allow("kind", "level");
                yield new Requirement.HoldsLevel(one.text("level"));
            }
            case CONFIRMATION -> {
                one.allow("kind");
                yield new Requirement.Confirmation();
            }
        };
    }

    private static double share(YamlObject one) {
        if (!one.has("share")) {
            one.missing("share");
        }
        return one.findDecimal("share", 0, 1).orElse(1.0);
    }
}
