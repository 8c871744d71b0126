package org.sokuto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A role-play whose server is killed now and then: what the learner said, and what of it is still there. */
final class KilledTalk {

    private final String scenario;
    private final Random random;
    private final List<String> said = new ArrayList<>();

    private String page = "";
    private boolean unseen;
    private int acknowledged;
    private int lost;

    KilledTalk(String family, Random random) {
        scenario = "scenarios/" + family;
        this.random = random;
    }

    int acknowledged() {
        return acknowledged;
    }

    int lost() {
        return lost;
    }

    /** Opens the run, which is begun the first time and after its end, and counts moves that are not there any more. */
    void compare(Visitor learner) {
        if (!page.isEmpty()) {
            learner.open(page);
            compareLines(learner);
        }
        if (page.isEmpty() || isOver(learner)) {
            page = learner.begin(scenario, "runs");
            said.clear();
        }
    }

    private void compareLines(Visitor learner) {
        List<String> kept = ownLines(learner);
        for (int move = 0; move < said.size(); move++) {
            if (move >= kept.size() || !kept.get(move).equals(said.get(move))) {
                lost++;
            }
        }
        assertThat(kept.size())
                .as("a move on its way is there once or not at all")
                .isLessThanOrEqualTo(said.size() + (unseen ? 1 : 0));
        unseen = false;
        said.clear();
        said.addAll(kept);
    }

    /** Makes a move and sees that it is in the conversation. */
    void say(Visitor learner) {
        learner.open(page);
        Locator choices = choices(learner);
        int choice = random.nextInt(choices.count());
        learner.acknowledged(() -> choices.nth(choice).click());
        learner.page().locator(".line.own").nth(said.size()).waitFor();
        said.clear();
        said.addAll(ownLines(learner));
        acknowledged++;
    }

    /** Makes a move without waiting for the server. */
    void sayUnseen(Visitor learner) {
        learner.open(page);
        if (!isOver(learner)) {
            unseen = true;
            choices(learner).first().click();
        }
    }

    private static Locator choices(Visitor learner) {
        return learner.page().locator(".dock .choice");
    }

    private static boolean isOver(Visitor learner) {
        return learner.page().locator(".over").count() > 0;
    }

    private static List<String> ownLines(Visitor learner) {
        return learner.page().locator(".line.own p").allInnerTexts();
    }
}
