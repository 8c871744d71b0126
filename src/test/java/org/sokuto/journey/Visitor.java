package org.sokuto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Somebody in front of a browser, in one language and at one width. */
final class Visitor implements AutoCloseable {

    static final int DESK = 1440;
    static final int PHONE = 390;

    /** Parts of Vaadin that we cannot mend: see the accessibility section of the design. */
    private static final List<String> TOLERATED_RULES = List.of("aria-required-children", "region");

    private static final List<String> SERIOUS = List.of("serious", "critical");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final Locale language;
    private final int width;

    private Visitor(BrowserContext context, String address, Locale language, int width) {
        this.context = context;
        this.page = context.newPage();
        this.page.setDefaultTimeout(30_000);
        this.address = address;
        this.language = language;
        this.width = width;
    }

    /** A headless Chromium without traffic of its own. */
    static Browser browser(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(Optional.ofNullable(System.getenv("SOKUTO_CHROMIUM"))
                                .orElse("/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static Visitor at(Browser browser, String address, Locale language, int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language.getLanguage().equals("ja") ? "ja-JP" : "en-US")
                .setTimezoneId("Asia/Tokyo")
                .setViewportSize(width, width == PHONE ? 844 : 1000));
        return new Visitor(context, address, language, width);
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        page.navigate(address + path);
        settle();
        return this;
    }

    /** Waits until the server has answered and what it sent is drawn. */
    Visitor settle() {
        page.waitForFunction(
                "() => window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients"
                        + " && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())");
        return this;
    }

    /** Does something and waits until the server's reply is drawn. */
    void acknowledged(Runnable act) {
        page.waitForResponse(response -> response.url().contains("v-r=uidl"), act);
        settle();
    }

    /** Opens the page of a quiz or role-play and begins it; gives the path of what was begun. */
    String begin(String path, String begun) {
        open(path);
        begin(begun);
        return page.url().replaceAll(".*/(" + begun + "/[0-9a-f-]{36}).*", "$1");
    }

    /** Begins what the open page is the start of. */
    void begin(String begun) {
        page.locator("vaadin-button[theme~=primary]").first().click();
        page.waitForURL(url -> url.contains("/" + begun + "/"));
        settle();
    }

    Visitor signIn(String employeeNo, String secret) {
        open("login");
        field("vaadin-text-field").fill(employeeNo);
        field("vaadin-password-field").fill(secret);
        field("vaadin-password-field").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return settle();
    }

    /** The native input of the first field of that kind. */
    Locator field(String tag) {
        return page.locator(tag + " input").first();
    }

    /** The input with that label. */
    Locator labelled(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    /** What the page itself says, without the frame round it. */
    String text() {
        return page.locator("main, .signin").first().innerText();
    }

    /** Leaves a picture in {@code target/screens} and checks what can be checked of accessibility. */
    Visitor look(String name) {
        settle();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", name + "-" + width + "-" + language.getLanguage() + ".png")));
        List<String> faults = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"))
                        .disableRules(TOLERATED_RULES)
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + nodes(rule))
                        .toList();
        assertThat(faults).as(name).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.lang")).isEqualTo(language.getLanguage());
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " does not scroll sideways at " + width)
                .isEqualTo(true);
        return this;
    }

    private static String nodes(Rule rule) {
        return rule.getNodes().stream().map(node -> node.getHtml()).toList().toString();
    }

    @Override
    public void close() {
        context.close();
    }
}
