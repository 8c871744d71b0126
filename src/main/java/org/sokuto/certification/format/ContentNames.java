package org.sokuto.certification.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.sokuto.shared.content.ContentFile;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.sokuto.shared.content.YamlObject;
import org.sokuto.shared.content.YamlText;

/**
 * What a rule may name in the rest of the content. What is wrong there, the readers of those files say.
 *
 * @param quizzes keys of quizzes: a topic's code, or course/step
 * @param families families of role-plays
 * @param sheets keys of observation sheets
 * @param topics codes of roots, products and their topics
 */
record ContentNames(Set<String> quizzes, Set<String> families, Set<String> sheets, Set<String> topics) {

    static ContentNames of(ContentTree tree) {
        ContentNames names = new ContentNames(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        read(tree.in("questions", ".yaml"), quiz -> quiz.findText("topic").ifPresent(names.quizzes::add));
        for (ContentFile file : tree.below("courses", "/course.yaml")) {
            read(List.of(file), course -> {
                String key = file.path().split("/")[1];
                course.objects("steps").stream()
                        .filter(step ->
                                step.findText("kind").filter("quiz"::equals).isPresent() && !step.has("topic"))
                        .forEach(step -> names.quizzes.add(key + "/" + step.text("key")));
            });
        }
        read(
                tree.in("scenarios", ".yaml"),
                scenario -> scenario.findText("family").ifPresent(names.families::add));
        for (ContentFile file : tree.in("rubrics", ".yaml")) {
            read(
                    List.of(file),
                    rubric -> rubric.findText("kind")
                            .filter("observation"::equals)
                            .ifPresent(observation -> names.sheets.add(file.name())));
        }
        tree.find("topics.yaml").ifPresent(file -> read(List.of(file), names::addTopics));
        return names;
    }

    private void addTopics(YamlObject tree) {
        tree.objects("roots").forEach(root -> topics.add(root.text("code")));
        for (YamlObject product : tree.objects("products")) {
            topics.add(product.text("code"));
            product.objects("topics").forEach(topic -> topics.add(topic.text("code")));
        }
    }

    private static void read(List<ContentFile> files, Consumer<YamlObject> reader) {
        Findings elsewhere = new Findings();
        files.forEach(file -> YamlText.read(file, elsewhere).ifPresent(reader));
    }
}
