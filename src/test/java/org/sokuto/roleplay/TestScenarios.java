package org.sokuto.roleplay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sokuto.roleplay.engine.Conversation;
import org.sokuto.roleplay.engine.RunEvent;
import org.sokuto.roleplay.format.ScenarioFile;
import org.sokuto.roleplay.format.ScenarioFiles;
import org.sokuto.shared.content.ContentFile;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;

/** The call about a parcel: three choices, one of which goes in a circle, and two ends. */
public final class TestScenarios {

    public static final String FAMILY = "parcel";
    public static final String SCENARIO = "scenarios/parcel-a.yaml";
    public static final String RUBRIC = "rubrics/parcel-rubric.yaml";
    /** What content may be about, as the file says it. */
    public static final String TOPICS_FILE = "roots: [{code: conduct}]\nproducts: [{code: hikari, topics: []}]\n";

    public static final Set<String> TOPICS = Set.of("conduct", "hikari");

    private TestScenarios() {}

    public static String text(String path) {
        try (InputStream file = TestScenarios.class.getResourceAsStream("/roleplay/" + path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ContentTree tree() {
        return tree(text(SCENARIO));
    }

    /** The rubric and the scenario in this wording. */
    public static ContentTree tree(String scenario) {
        return tree(text(RUBRIC), scenario);
    }

    public static ContentTree tree(String rubric, String scenario) {
        ContentTree tree = new ContentTree();
        add(tree, RUBRIC, rubric);
        add(tree, SCENARIO, scenario);
        return tree;
    }

    public static void add(ContentTree tree, String path, String text) {
        tree.add(path, text.getBytes(StandardCharsets.UTF_8), new Findings());
    }

    /** The same call as another variant. */
    public static String variant(String letter) {
        return text(SCENARIO)
                .replace("key: parcel-a", "key: parcel-" + letter)
                .replace("variant: a", "variant: " + letter);
    }

    public static ScenarioFile parcel() {
        return ScenarioFiles.reread(new ContentFile(SCENARIO, text(SCENARIO)), text(RUBRIC));
    }

    /** The conversation after these options, each written as its letter. */
    public static Conversation play(ScenarioFile file, String options) {
        Conversation conversation = Conversation.begin(file.scenario());
        for (String option : letters(options)) {
            conversation =
                    conversation.then(new RunEvent.Chosen(conversation.state().node(), option));
        }
        return conversation;
    }

    public static List<String> letters(String options) {
        return Arrays.stream(options.split(""))
                .filter(letter -> !letter.isEmpty())
                .toList();
    }
}
