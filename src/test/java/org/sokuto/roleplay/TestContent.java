package org.sokuto.roleplay;

import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;

/** Loads scenarios of a test as the start loads those that come with the program. */
public final class TestContent {

    private final ScenarioLoader loader;

    TestContent(ScenarioLoader loader) {
        this.loader = loader;
    }

    public void load(ContentTree tree) {
        TestScenarios.add(tree, "topics.yaml", TestScenarios.TOPICS_FILE);
        loader.load(tree, new Findings());
    }
}
