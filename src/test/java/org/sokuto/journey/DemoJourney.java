package org.sokuto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The demo centre as a newcomer sees it: each login, each screen, both languages, desk and phone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoJourney {

    private static final String PASSWORD = "sokuto-demo-2026";

    @TempDir
    static Path folder;

    private static Installation.Server server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = DemoTemplate.copyTo(folder.resolve("data")).start("--demo");
        playwright = Playwright.create();
        browser = Visitor.browser(playwright);
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        server.close();
    }

    @Test
    void everyScreenIsFitToBeSeen() {
        Map<String, List<String>> screens = Map.of(
                "OP0022",
                List.of(
                        "today",
                        "learn",
                        "learn/onboarding",
                        "learn/onboarding/verify",
                        "quizzes/mobile.plan",
                        "scenarios",
                        "scenarios/printer-setup",
                        "me",
                        "my/certification"),
                "TR0001",
                List.of("signoffs", "content", "topics/hikari.plan"),
                "SV0002",
                List.of("gaps", "people", "plans", "certification", "clearances?work=clearance-hikari"),
                "MG0001",
                List.of("certification", "clearances?work=clearance-mobile", "teams"),
                "AD0001",
                List.of("people", "topics", "calls/import", "calls/imports"));
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            for (int width : List.of(Visitor.DESK, Visitor.PHONE)) {
                try (Visitor visitor = visitor(language, width)) {
                    visitor.open("login").look("signin");
                }
                screens.forEach((login, paths) -> {
                    try (Visitor visitor = visitor(language, width)) {
                        visitor.signIn(login, PASSWORD);
                        paths.forEach(path -> {
                            visitor.open(path);
                            assertThat(visitor.heading()).isNotBlank();
                            visitor.look(login.substring(0, 2).toLowerCase(Locale.ROOT) + "-"
                                    + path.replaceAll("[/?=]", "-"));
                        });
                    }
                });
            }
        }
    }

    @Test
    void oneClickOnTheSignInPageOpensTheDemo() {
        try (Visitor visitor = visitor(Locale.JAPANESE, Visitor.DESK)) {
            visitor.open("login");
            visitor.page().locator(".demo button").nth(0).click();
            visitor.page().waitForURL(url -> url.endsWith("/today"));
            assertThat(visitor.settle().heading()).isEqualTo("きょう");
            assertThat(visitor.open("me").text()).contains("件でした。", "目標");
        }
    }

    @Test
    void theSupervisorWalksFromTheHeatMapToTheCallsByKeyboard() {
        try (Visitor visitor = visitor(Locale.ENGLISH, Visitor.DESK)) {
            visitor.signIn("SV0002", PASSWORD).open("gaps");
            Locator cells = visitor.page().locator("gap-matrix tbody td");
            assertThat(cells.count()).isGreaterThanOrEqualTo(12 * 10);
            visitor.page().locator("gap-matrix [tabindex='0']").first().focus();
            visitor.page().keyboard().press("ArrowDown");
            visitor.page().keyboard().press("ArrowRight");
            visitor.page().keyboard().press("Enter");
            visitor.settle();
            Locator panel = visitor.page().locator(".panel");
            panel.locator("a[href*='/calls']").first().click();
            visitor.page().waitForURL(url -> url.contains("/calls"));
            assertThat(visitor.settle().heading()).isNotBlank();
            visitor.look("sv-calls");
        }
    }

    @Test
    void whatIsNotYoursLooksLikeWhatIsNotThere() {
        try (Visitor operator = visitor(Locale.JAPANESE, Visitor.DESK)) {
            operator.signIn("OP0022", PASSWORD);
            String notThere =
                    operator.open("people/0195c4f0-0000-7000-8000-000000000000").text();
            assertThat(notThere).contains("このページは開けません");
            assertThat(operator.open("gaps").text()).isEqualTo(notThere);
            operator.look("not-found");
        }
    }

    /** Comes last, since a remembered language wins over that of the browser. */
    @Test
    @Order(Integer.MAX_VALUE)
    void theLanguageIsRemembered() {
        try (Visitor trainer = visitor(Locale.JAPANESE, Visitor.DESK)) {
            trainer.signIn("TR0001", PASSWORD).open("topics");
            trainer.page().locator("vaadin-menu-bar-button").first().click();
            trainer.page().locator("vaadin-menu-bar-item").getByText("English").click();
            trainer.page().waitForFunction("() => document.documentElement.lang === 'en'");
        }
        try (Visitor again = visitor(Locale.JAPANESE, Visitor.DESK)) {
            again.signIn("TR0001", PASSWORD);
            assertThat(again.page().evaluate("() => document.documentElement.lang"))
                    .isEqualTo("en");
            again.page().locator("vaadin-menu-bar-button").first().click();
            again.page().locator("vaadin-menu-bar-item").getByText("日本語").click();
            again.page().waitForFunction("() => document.documentElement.lang === 'ja'");
        }
    }

    private static Visitor visitor(Locale language, int width) {
        return Visitor.at(browser, server.address(), language, width);
    }
}
