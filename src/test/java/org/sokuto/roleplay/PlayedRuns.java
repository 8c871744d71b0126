package org.sokuto.roleplay;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.sokuto.ApplicationTest;
import org.sokuto.people.PersonId;
import org.sokuto.people.TestCentre;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.springframework.beans.factory.annotation.Autowired;

/** Runs of an operator of the small centre through the call about a parcel. */
abstract class PlayedRuns extends ApplicationTest {

    @Autowired
    protected RunService runs;

    @Autowired
    protected RunResults results;

    @Autowired
    protected ScenarioCatalogue catalogue;

    @Autowired
    private ScenarioLoader loader;

    @Autowired
    protected TrainerAssignments trainers;

    @Autowired
    protected FinishedRuns finished;

    protected TestCentre centre;
    protected PersonId operator;

    @BeforeEach
    void makeCentre() {
        centre = TestCentre.make(people);
        operator = centre.first();
        finished.events().clear();
        load(TestScenarios.tree());
    }

    protected void load(ContentTree tree) {
        TestScenarios.add(tree, "topics.yaml", TestScenarios.TOPICS_FILE);
        loader.load(tree, new Findings());
    }

    protected RunId start() {
        return as(operator, () -> runs.start(TestScenarios.FAMILY));
    }

    protected RunId play(String options) {
        RunId run = start();
        play(run, options);
        return run;
    }

    protected void play(RunId run, String options) {
        for (String option : TestScenarios.letters(options)) {
            clock.goOn(Duration.ofSeconds(20));
            RunSheet sheet = as(operator, () -> runs.find(run));
            as(operator, () -> runs.move(run, sheet.moves(), option));
        }
    }
}
