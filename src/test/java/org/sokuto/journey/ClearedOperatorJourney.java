package org.sokuto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The loop from both ends: a newcomer up to the board, and a gap up to the ticked item of a plan. */
class ClearedOperatorJourney {

    private static final String PASSWORD = "sokuto-demo-2026";
    private static final String OPERATOR = "OP0022";
    private static final String OPERATOR_NAME = "勅使河原";
    private static final String BEST_WAY = "cadbbdb";

    /** A newcomer, who leads them, and how a passed quiz and a recorded observation are called in their language. */
    private enum Walk {
        JAPANESE("OP0058", "SV0003", Locale.JAPANESE, "合格", "観察を記録しました"),
        ENGLISH("OP0059", "SV0004", Locale.ENGLISH, "Passed", "was recorded");

        private final String newcomer;
        private final String supervisor;
        private final Locale language;
        private final String passed;
        private final String recorded;

        Walk(String newcomer, String supervisor, Locale language, String passed, String recorded) {
            this.newcomer = newcomer;
            this.supervisor = supervisor;
            this.language = language;
            this.passed = passed;
            this.recorded = recorded;
        }
    }

    @TempDir
    static Path folder;

    private static Installation.Server server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = DemoTemplate.copyTo(folder.resolve("data")).start();
        playwright = Playwright.create();
        browser = Visitor.browser(playwright);
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void aNewcomerLearnsIsObservedClearedAndStandsOnTheBoard(Walk walk) {
        String name = learn(walk);
        observe(walk, name);
        clear(walk, name);
        try (Visitor manager = visitor("MG0001", walk.language, Visitor.DESK)) {
            assertThat(manager.open("clearances?work=clearance-hikari").text()).contains(name);
            manager.look("mg-clearances-cleared");
        }
    }

    /** Finishes the course and the quizzes of a product; gives the newcomer's name. */
    private String learn(Walk walk) {
        try (Visitor newcomer = visitor(walk.newcomer, walk.language, Visitor.DESK)) {
            Learning learning = new Learning(newcomer);
            newcomer.open("today").look("newcomer-today");
            newcomer.open("learn/onboarding").look("newcomer-course");
            newcomer.open("learn/onboarding/verify").look("newcomer-lesson");
            newcomer.open("quizzes/onboarding/quiz").look("newcomer-quiz");
            learning.takeQuiz();
            assertThat(newcomer.text()).contains(walk.passed);
            newcomer.look("newcomer-result");
            newcomer.open("scenarios/printer-setup").look("newcomer-scenario");
            learning.play(BEST_WAY);
            newcomer.look("newcomer-debrief");
            for (String topic : List.of("hikari.plan", "hikari.billing", "hikari.setup", "hikari.visit")) {
                newcomer.open("quizzes/" + topic);
                learning.takeQuiz();
                assertThat(newcomer.text()).contains(walk.passed);
            }
            newcomer.open("my/certification").look("newcomer-certification");
            return newcomer.open("me").heading();
        }
    }

    private void observe(Walk walk, String name) {
        try (Visitor trainer = visitor("TR0001", walk.language, Visitor.DESK)) {
            trainer.open("signoffs").look("trainer-signoffs");
            trainer.page()
                    .locator("tr, li, section")
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .last()
                    .locator("a[href*='signoffs/']")
                    .first()
                    .click();
            trainer.page().waitForURL(url -> url.contains("/signoffs/"));
            trainer.settle();
            Locator rows = trainer.page().locator(".sheet-row");
            for (int row = 0; row < rows.count(); row++) {
                rows.nth(row).locator("vaadin-radio-button").last().click();
            }
            trainer.look("trainer-sheet");
            trainer.page().locator("vaadin-button[theme~=primary]").last().click();
            trainer.page()
                    .locator("vaadin-confirm-dialog, vaadin-dialog")
                    .locator("vaadin-button[theme~=primary]")
                    .last()
                    .click();
            trainer.page().getByText(walk.recorded).first().waitFor();
        }
    }

    private void clear(Walk walk, String name) {
        try (Visitor supervisor = visitor(walk.supervisor, walk.language, Visitor.DESK)) {
            supervisor.open("clearances?work=clearance-hikari").look("sv-clearances");
            supervisor
                    .page()
                    .locator(".waiting li")
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .locator("vaadin-button")
                    .click();
            Locator dialog = supervisor.page().locator("vaadin-dialog[opened]").last();
            dialog.locator("vaadin-button[theme~=primary]").waitFor();
            supervisor.look("sv-clearance-dialog");
            dialog.locator("vaadin-button[theme~=primary]").click();
            dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(supervisor.open("certification").text()).contains(name);
            supervisor.look("sv-certification");
        }
    }

    @Test
    void aGapBecomesAPlanWhoseQuizTicksItsItem() {
        String person;
        try (Visitor supervisor = visitor("SV0002", Locale.ENGLISH, Visitor.DESK)) {
            supervisor.open("gaps?product=mobile");
            person = supervisor
                    .page()
                    .locator("gap-matrix tbody th a")
                    .filter(new Locator.FilterOptions().setHasText(OPERATOR_NAME))
                    .first()
                    .getAttribute("href")
                    .replaceAll(".*people/([0-9a-f-]{36}).*", "$1");
            supervisor.open("people/" + person + "/plan/new?topic=mobile.plan").look("sv-plan-new");
            supervisor.button("Agree on this").click();
            supervisor.page().waitForURL(url -> !url.contains("/plan/new"));
            assertThat(supervisor.open("plans").text()).contains("Plans and prices");
            supervisor.look("sv-plans");
        }
        try (Visitor operator = visitor(OPERATOR, Locale.ENGLISH, Visitor.PHONE)) {
            operator.open("today").look("operator-today");
            operator.open("quizzes/mobile.plan");
            new Learning(operator).takeQuiz();
            assertThat(operator.text()).contains("Passed");
        }
        try (Visitor supervisor = visitor("SV0002", Locale.ENGLISH, Visitor.DESK)) {
            assertThat(supervisor.open("people/" + person + "/plan").text())
                    .containsPattern("Plans and prices for Mobile\\s+Quiz, \\d+ min\\s+Passed on");
            supervisor.look("sv-person-plan");
        }
    }

    private static Visitor visitor(String number, Locale language, int width) {
        return Visitor.at(browser, server.address(), language, width).signIn(number, PASSWORD);
    }
}
