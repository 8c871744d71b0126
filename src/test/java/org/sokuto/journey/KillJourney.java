package org.sokuto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the server, as with {@code kill -9}, between any two steps of a quiz and of a role-play, also while one is on its
 * way. What a repainted page acknowledged is there afterwards; what was on its way is there once or not at all.
 */
class KillJourney {

    private static final int ROUNDS = 10;
    private static final int LONGEST_DELAY_MILLIS = 150;
    private static final String LEARNER = "OP0057";
    private static final String PASSWORD = "sokuto-demo-2026";

    private final Random random = new Random(20261126);
    private final KilledQuiz quiz = new KilledQuiz("hikari.cancel");
    private final KilledTalk talk = new KilledTalk("printer-setup", random);

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedSurvivesAKilledServer() {
        Installation demo = DemoTemplate.copyTo(folder.resolve("data"));
        try (Playwright playwright = Playwright.create();
                Browser browser = Visitor.browser(playwright)) {
            for (int round = 1; round <= ROUNDS; round++) {
                live(demo, browser, round);
            }
            compare(demo, browser);
        }
        int acknowledged = quiz.acknowledged() + talk.acknowledged();
        int lost = quiz.lost() + talk.lost();
        System.out.printf("kill -9: %d rounds, %d acknowledged, %d lost%n", ROUNDS, acknowledged, lost);
        assertThat(lost).isZero();
        assertThat(acknowledged).isGreaterThanOrEqualTo(3 * ROUNDS);
    }

    private void live(Installation demo, Browser browser, int round) {
        try (Installation.Server server = demo.start();
                Visitor learner = arrive(browser, server)) {
            quiz.compare(learner);
            talk.compare(learner);
            quiz.answer(learner);
            talk.say(learner);
            quiz.answer(learner);
            kill(server, round % 2 == 0 ? () -> quiz.answerUnseen(learner) : () -> talk.sayUnseen(learner));
        }
    }

    private void compare(Installation demo, Browser browser) {
        try (Installation.Server server = demo.start();
                Visitor learner = arrive(browser, server)) {
            quiz.compare(learner);
            talk.compare(learner);
        }
    }

    private static Visitor arrive(Browser browser, Installation.Server server) {
        Visitor learner = Visitor.at(browser, server.address(), Locale.JAPANESE, Visitor.DESK);
        return learner.signIn(LEARNER, PASSWORD);
    }

    /** Kills the server some moments after something was sent to it. */
    private void kill(Installation.Server server, Runnable act) {
        try {
            act.run();
            long until = System.nanoTime() + random.nextInt(LONGEST_DELAY_MILLIS) * 1_000_000L;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
        } catch (PlaywrightException gone) {
            // The page may notice the death before the click has ended.
        }
        server.kill();
    }
}
