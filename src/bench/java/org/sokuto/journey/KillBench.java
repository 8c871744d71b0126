package org.sokuto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the server, as with {@code kill -9}, between any two steps of a quiz and of a role-play. What a repainted page
 * acknowledged is there afterwards; what was on its way is there once or not at all. Ten starts of the built jar take some
 * minutes, so it stands beside the benchmarks.
 */
class KillBench {

    static {
        System.setProperty("sokuto.jar", Path.of("target", "sokuto.jar").toString());
    }

    private static final int ROUNDS = 10;
    private static final int LONGEST_DELAY = 120;
    private static final String PASSWORD = "sokuto-demo-2026";
    private static final String LEARNER = "OP0057";

    @TempDir
    Path folder;

    private final Random random = new Random(20261126);
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private final List<String> said = new ArrayList<>();
    private int acknowledged;
    private int lost;

    private String attempt = "quizzes/hikari.cancel";
    private String run = "scenarios/printer-setup";

    @Test
    void whatWasAcknowledgedSurvivesAKilledServer() {
        Installation demo = DemoTemplate.copyTo(folder.resolve("data"));
        try (Playwright playwright = Playwright.create();
                Browser browser = Visitor.browser(playwright)) {
            for (int round = 1; round <= ROUNDS; round++) {
                live(demo, browser, round);
            }
        }
        System.out.printf("kill -9: %d rounds, %d acknowledged, %d lost%n", ROUNDS, acknowledged, lost);
        assertThat(lost).isZero();
        assertThat(acknowledged).isGreaterThanOrEqualTo(2 * ROUNDS - 2);
    }

    private void live(Installation demo, Browser browser, int round) {
        try (Installation.Server server = demo.start();
                Visitor learner = Visitor.at(browser, server.address(), Locale.JAPANESE, Visitor.DESK)) {
            learner.signIn(LEARNER, PASSWORD);
            Learning learning = new Learning(learner);
            compareAnswers(learner, learning);
            answerOne(learner, learning, round);
            compareTalk(learner);
            sayOne(learner, learning);
            boolean inQuiz = round % 2 == 1;
            killDuring(server, () -> {
                if (inQuiz) {
                    answerNow(learner, round);
                } else {
                    sayNow(learner);
                }
            });
        }
    }

    private void compareAnswers(Visitor learner, Learning learning) {
        if (attempt.startsWith("quizzes/")) {
            learner.open(attempt);
            learning.acknowledged(() -> learner.page()
                    .locator("vaadin-button[theme~=primary]")
                    .first()
                    .click());
            learner.page().waitForURL(url -> url.contains("/attempts/"));
            attempt = learner.page().url().replaceAll(".*/(attempts/[0-9a-f-]{36}).*", "$1");
        }
        answers.forEach((question, option) -> {
            learner.open(attempt + "?q=" + question);
            if (chosen(learner) != option) {
                lost++;
            }
        });
    }

    private void answerOne(Visitor learner, Learning learning, int round) {
        int question = openChoice(learner, round);
        int option = other(learner);
        learning.acknowledged(
                () -> learner.page().locator(".choices .choice").nth(option).click());
        answers.put(question, option);
        acknowledged++;
    }

    /** Answers another question without waiting for the server. */
    private void answerNow(Visitor learner, int round) {
        int question = openChoice(learner, round + 1);
        learner.page().locator(".choices .choice").nth(other(learner)).click();
        answers.remove(question);
    }

    private static int chosen(Visitor learner) {
        Locator inputs = learner.page().locator(".choices .choice input");
        for (int option = 0; option < inputs.count(); option++) {
            if (inputs.nth(option).isChecked()) {
                return option;
            }
        }
        return -1;
    }

    /** Opens the next question from there on that is answered by choosing one. */
    private int openChoice(Visitor learner, int from) {
        int questions = 6;
        for (int step = 0; step < questions; step++) {
            int question = (from + step) % questions + 1;
            learner.open(attempt + "?q=" + question);
            if (learner.page().locator(".choices input[type=radio]").count() > 1) {
                return question;
            }
        }
        throw new AssertionError("no question with one choice");
    }

    private static int other(Visitor learner) {
        int options = learner.page().locator(".choices .choice").count();
        return (chosen(learner) + 1) % options;
    }

    private void compareTalk(Visitor learner) {
        learner.open(run);
        if (run.startsWith("scenarios/")) {
            learner.page().locator("vaadin-button[theme~=primary]").first().click();
            learner.page().waitForURL(url -> url.contains("/runs/"));
            learner.settle();
            run = learner.page().url().replaceAll(".*/(runs/[0-9a-f-]{36}).*", "$1");
        }
        List<String> kept = ownLines(learner);
        for (int move = 0; move < said.size(); move++) {
            if (move >= kept.size() || !kept.get(move).equals(said.get(move))) {
                lost++;
            }
        }
        assertThat(kept.size()).isLessThanOrEqualTo(said.size() + 1);
        said.clear();
        said.addAll(kept);
        if (learner.page().locator(".over").count() > 0) {
            run = "scenarios/printer-setup";
            said.clear();
            compareTalk(learner);
        }
    }

    private void sayOne(Visitor learner, Learning learning) {
        int before = said.size();
        learning.acknowledged(() -> sayNow(learner));
        learner.page().locator(".line.own").nth(before).waitFor();
        said.clear();
        said.addAll(ownLines(learner));
        acknowledged++;
    }

    private void sayNow(Visitor learner) {
        learner.open(run);
        Locator choices = learner.page().locator(".dock .choice");
        if (choices.count() > 0) {
            choices.nth(random.nextInt(choices.count())).click();
        }
    }

    private static List<String> ownLines(Visitor learner) {
        return learner.page().locator(".line.own p").allInnerTexts();
    }

    private void killDuring(Installation.Server server, Runnable act) {
        try {
            act.run();
            long until = System.nanoTime() + random.nextInt(LONGEST_DELAY) * 1_000_000L;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
        } catch (PlaywrightException gone) {
            // the page may notice the death first
        }
        server.kill();
    }
}
