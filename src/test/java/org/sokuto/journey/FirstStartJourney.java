package org.sokuto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An empty folder, the link of the first start, and everything up to the first gap that an operator sees. */
class FirstStartJourney {

    private static final String ADMIN_PASSWORD = "first administrator";
    private static final String OWN_PASSWORD = "an operator of team one";
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    @TempDir
    Path folder;

    @Test
    void fromAnEmptyFolderToAGapOnScreen() throws IOException {
        try (Installation.Server server = new Installation(folder.resolve("data")).start();
                Playwright playwright = Playwright.create();
                Browser browser = Visitor.browser(playwright)) {
            try (Visitor admin = Visitor.at(browser, server.address(), Locale.ENGLISH, Visitor.DESK)) {
                register(admin, server.setupLink());
                admin.signIn("AD1", ADMIN_PASSWORD);
                importRoster(admin);
                importTopics(admin);
                importCalls(admin);
                appointSupervisor(admin);
                String code = firstCode(admin);
                readOwnGap(browser, server.address(), code);
            }
            try (Visitor stranger = Visitor.at(browser, server.address(), Locale.ENGLISH, Visitor.DESK)) {
                stranger.page().navigate(server.setupLink());
                assertThat(stranger.settle().heading()).isEqualTo("This page cannot be opened");
            }
        }
    }

    private void register(Visitor admin, String link) {
        admin.page().navigate(link);
        admin.settle().look("setup");
        admin.labelled("Staff number").fill("AD1");
        admin.page().getByLabel("Name").first().fill("管理 太郎");
        admin.labelled("New password").fill(ADMIN_PASSWORD);
        admin.labelled("The same again").fill(ADMIN_PASSWORD);
        admin.button("Register administrator").click();
        admin.page().waitForURL(url -> url.endsWith("/login"));
    }

    private void importRoster(Visitor admin) throws IOException {
        Path roster = write("roster.csv", """
                employee_no,name,kana,team,hired_on,role
                OP1,髙橋 葵,タカハシ アオイ,第1チーム,2024-04-01,OPERATOR
                OP2,井上 健,イノウエ ケン,第1チーム,2024-04-01,OPERATOR
                SV1,森 直樹,モリ ナオキ,第1チーム,2020-04-01,SUPERVISOR
                XX1,名無し,,第1チーム,2024-02-30,OPERATOR
                """);
        admin.open("people").button("Import roster").click();
        upload(admin, roster);
        Locator dialog = dialog(admin);
        dialog.getByText("2024-02-30").waitFor();
        admin.look("roster-check");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Import good rows"))
                .click();
        dialog.getByText("3 rows imported").waitFor();
        admin.open("people");
        assertThat(admin.text()).contains("髙橋 葵", "森 直樹").doesNotContain("名無し");
    }

    private void importTopics(Visitor admin) throws IOException {
        Path topics = write("topics.csv", """
                code,product,name,minutes,material
                net.plan,光回線,光回線 料金プラン,20,1
                net.setup,光回線,光回線 初期設定,40,0
                """);
        admin.open("topics").button("Import topics").click();
        upload(admin, topics);
        dialog(admin)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Import all"))
                .click();
        dialog(admin).getByText("2 rows imported").waitFor();
    }

    private void importCalls(Visitor admin) throws IOException {
        StringBuilder rows = new StringBuilder("受付番号,受付日時,チャネル,オペレーターID,オペレーター名,問合せ分類コード,即答フラグ\r\n");
        for (int i = 0; i < 60; i++) {
            String operator = i % 2 == 0 ? "OP1,髙橋 葵" : "OP2,井上 健";
            String flag = i % 2 == 0 && i % 6 != 0 ? "×" : "○";
            rows.append("C%d,2026/09/%02d 10:00:00,電話,%s,net.plan,%s\r\n".formatted(i, i % 28 + 1, operator, flag));
        }
        rows.append("C60,2026/09/31 10:00:00,電話,OP1,髙橋 葵,net.plan,○\r\n");
        Path calls = folder.resolve("calls.csv");
        Files.write(calls, rows.toString().getBytes(WINDOWS_31J));
        admin.open("calls/import");
        upload(admin, calls);
        admin.page().getByText("2026/09/31").first().waitFor();
        admin.look("calls-check");
        admin.button("Import good rows").click();
        admin.page().getByText("Result").first().waitFor();
        admin.open("calls/imports");
        admin.page().getByText("calls.csv").first().waitFor();
        admin.look("calls-imports");
    }

    private void appointSupervisor(Visitor admin) {
        admin.open("teams");
        admin.page().getByText("第1チーム").first().waitFor();
        admin.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Supervisors of 第1チーム"))
                .first()
                .click();
        Locator dialog = dialog(admin);
        dialog.locator("input").first().fill("森");
        admin.page()
                .locator("vaadin-multi-select-combo-box-item:not([hidden])")
                .getByText("森 直樹")
                .first()
                .click();
        admin.page().keyboard().press("Tab");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        admin.page().getByText("森 直樹").first().waitFor();
        admin.look("teams-appointed");
    }

    private String firstCode(Visitor admin) throws IOException {
        admin.open("people").button("First codes").click();
        Locator dialog = dialog(admin);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Issue codes"))
                .click();
        dialog.getByText("Download list").waitFor();
        admin.look("first-codes");
        Download download = admin.page()
                .waitForDownload(() -> dialog.getByText("Download list").first().click());
        return Files.readAllLines(download.path()).stream()
                .filter(line -> line.contains("OP1"))
                .map(line -> line.replaceAll(".*?([A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}).*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private void readOwnGap(Browser browser, String address, String code) {
        try (Visitor operator = Visitor.at(browser, address, Locale.JAPANESE, Visitor.PHONE)) {
            operator.signIn("ＯＰ１", code);
            assertThat(operator.page().url()).endsWith("/password");
            operator.labelled("新しいパスワード").fill(OWN_PASSWORD);
            operator.labelled("確認のためもう一度").fill(OWN_PASSWORD);
            operator.button("パスワードを保存する").click();
            operator.page().waitForURL(url -> url.endsWith("/today"));
            assertThat(operator.open("me").text()).contains("30件中10件でした。");
            operator.look("first-gap");
        }
        try (Visitor again = Visitor.at(browser, address, Locale.JAPANESE, Visitor.DESK)) {
            again.signIn("OP1", OWN_PASSWORD);
            again.page().waitForURL(url -> url.endsWith("/today"));
        }
    }

    private static void upload(Visitor visitor, Path file) {
        visitor.page()
                .waitForFunction("() => { const upload = document.querySelector('vaadin-upload');"
                        + " return upload && upload.target && upload.target.includes('VAADIN'); }");
        visitor.page().locator("vaadin-upload input[type=file]").first().setInputFiles(file);
    }

    private static Locator dialog(Visitor visitor) {
        return visitor.page().locator("vaadin-dialog[opened]").last();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
