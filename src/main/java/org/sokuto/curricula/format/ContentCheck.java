package org.sokuto.curricula.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sokuto.assessment.format.QuestionFile;
import org.sokuto.assessment.format.QuestionFiles;
import org.sokuto.roleplay.format.RubricFiles;
import org.sokuto.roleplay.format.ScenarioFiles;
import org.sokuto.shared.content.ContentChecker;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Finding;
import org.sokuto.shared.content.Findings;
import org.sokuto.shared.content.YamlText;

/** Checks everything that is authored: each file by its own rules, and what files say of each other. */
public final class ContentCheck {

    private static final String SCENARIOS = "scenarios";

    private ContentCheck() {}

    /**
     * Checks a tree of content.
     *
     * @param found what was found while the files were read
     * @param more checks of modules that this one does not know
     */
    public static CheckReport check(ContentTree tree, Findings found, List<? extends ContentChecker> more) {
        Findings findings = new Findings();
        findings.addAll(found.all());
        List<QuestionFile> questions = QuestionFiles.read(tree, findings);
        CourseContent content = courses(tree, questions, findings);
        Set<String> topics = content.topics().codes();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("topics", topics.size());
        counts.put("courses", content.courses().size());
        counts.put("lessons", content.lessons().size());
        counts.put(
                "questions",
                questions.stream().mapToInt(file -> file.questions().size()).sum());
        counts.put(SCENARIOS, tree.in(SCENARIOS, ".yaml").size());
        counts.put("rubrics", RubricFiles.read(tree, topics, findings).size());
        counts.put("sheets", content.sheets().size());
        ScenarioFiles.read(tree, topics, findings);
        questions.stream()
                .filter(file -> !topics.contains(file.topic()))
                .forEach(file -> findings.error(file.path(), 1, "C10", "curricula.check.C10", file.topic()));
        more.forEach(checker -> counts.put(checker.kind(), checker.check(tree, findings)));
        List<Finding> distinct = findings.all().stream().distinct().toList();
        return new CheckReport(counts, distinct);
    }

    /** Checks courses, lessons and sheets with what they refer to; questions and scenarios are taken as they are. */
    public static void checkCourses(ContentTree tree, Findings findings) {
        courses(tree, QuestionFiles.read(tree, new Findings()), findings);
    }

    private static CourseContent courses(ContentTree tree, List<QuestionFile> questions, Findings findings) {
        FilePlaces.check(tree, findings);
        CourseContent content = CourseContent.read(tree, findings);
        new CourseReferences(content, keys(questions), passOfTopics(questions), families(tree), findings).check();
        return content;
    }

    private static Set<String> keys(List<QuestionFile> files) {
        return files.stream()
                .flatMap(file -> file.questions().stream().map(file::fullKey))
                .collect(Collectors.toSet());
    }

    private static Map<String, Double> passOfTopics(List<QuestionFile> files) {
        return files.stream().collect(Collectors.toMap(QuestionFile::topic, QuestionFile::pass));
    }

    /** Also of scenarios that have faults, which are told of where they are. */
    private static Set<String> families(ContentTree tree) {
        Findings elsewhere = new Findings();
        return tree.in(SCENARIOS, ".yaml").stream()
                .flatMap(file -> YamlText.read(file, elsewhere).stream())
                .flatMap(scenario -> scenario.findText("family").stream())
                .collect(Collectors.toSet());
    }
}
