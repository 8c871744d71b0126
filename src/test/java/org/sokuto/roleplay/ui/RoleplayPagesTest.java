package org.sokuto.roleplay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.sokuto.people.PersonId;
import org.sokuto.people.TestCentre;
import org.sokuto.roleplay.RunId;
import org.sokuto.roleplay.RunService;
import org.sokuto.roleplay.TestContent;
import org.sokuto.roleplay.TestScenarios;
import org.sokuto.shared.KaribuTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A test on a role-play page: the parcel is loaded, and an operator of the small centre plays. */
abstract class RoleplayPagesTest extends KaribuTest {

    @Autowired
    protected RunService runs;

    @Autowired
    private TestContent content;

    protected TestCentre centre;
    protected PersonId operator;

    @BeforeEach
    void loadParcel() {
        centre = TestCentre.make(people);
        operator = centre.first();
        content.load(TestScenarios.tree());
    }

    protected RunId play(String options) {
        RunId run = as(operator, () -> runs.start(TestScenarios.FAMILY));
        for (String option : TestScenarios.letters(options)) {
            clock.goOn(Duration.ofSeconds(20));
            int moves = as(operator, () -> runs.find(run)).moves();
            as(operator, () -> runs.move(run, moves, option));
        }
        return run;
    }

    protected static String said(Component component) {
        return component.getElement().getTextRecursively();
    }

    protected static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
