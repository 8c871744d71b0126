package org.sokuto.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private record Outcome(ExitCode code, String out) {}

    @TempDir
    Path folder;

    private static Outcome run(String language, String... words) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            Console console = new Console(Map.of("SOKUTO_LANG", language));
            ExitCode code = CheckCommand.run(Arguments.parse(List.of(words)), console);
            return new Outcome(code, out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    private String broken(String text) throws IOException {
        Files.writeString(folder.resolve("topics.yaml"), text);
        return folder.toString();
    }

    @Test
    void shipped_content_has_no_errors() {
        Outcome outcome = run("ja", "curricula");

        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out()).contains("courses ", "lessons ", "問題は見つかりませんでした。");
    }

    @Test
    void errors_are_said_with_file_and_line_in_the_chosen_language() throws IOException {
        String content = broken("roots: []\ncolour: red\n");

        assertThat(run("ja", content).code()).isEqualTo(ExitCode.FAULTS_FOUND);
        assertThat(run("ja", content).out()).contains("topics.yaml:2 エラー Y05 「colour」", "エラー 1、注意 0。");
        assertThat(run("en", content).out()).contains("topics.yaml:2 error Y05 There is no key “colour”.");
    }

    @Test
    void json_holds_counts_and_findings_and_nothing_else() throws IOException {
        Outcome outcome = run("en", broken("roots: []\ncolour: red\n"), "--json");
        JsonNode report = new JsonMapper().readTree(outcome.out());

        assertThat(outcome.code()).isEqualTo(ExitCode.FAULTS_FOUND);
        assertThat(report.propertyNames()).containsExactlyInAnyOrder("counts", "findings");
        assertThat(report.get("counts").get("courses").intValue()).isZero();
        JsonNode finding = report.get("findings").get(0);
        assertThat(finding.propertyNames()).containsExactlyInAnyOrder("file", "line", "code", "severity", "message");
        assertThat(finding.get("line").intValue()).isEqualTo(2);
        assertThat(finding.get("severity").stringValue()).isEqualTo("error");
    }

    @Test
    void warnings_alone_are_no_failure() throws IOException {
        broken("roots:\n  - {code: conduct, title: {ja: 応対, en: Conduct}}\n");
        Path lessons = Files.createDirectories(folder.resolve("courses/a/lessons"));
        Files.writeString(lessons.resolve("one.md"), """
                ---
                title: {ja: 題, en: Title}
                topics: [conduct]
                minutes: 3
                owner: 研修チーム
                review_by: 2027-03-31
                source: 架空
                ---
                文。
                """);

        assertThat(run("ja", folder.toString()).code()).isEqualTo(ExitCode.DONE);
        assertThat(run("ja", folder.toString()).out()).contains("one.md:1 注意 C12", "エラー 0、注意 1。");
    }

    @Test
    void a_folder_that_is_not_there_cannot_be_checked() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> run("ja", folder.resolve("none").toString())).isInstanceOf(CannotRun.class);
        assertThatThrownBy(() -> run("ja", file.toString())).isInstanceOf(CannotRun.class);
    }

    @Test
    void exactly_one_folder_is_asked_for() {
        assertThatThrownBy(() -> run("ja")).isInstanceOf(WrongUsage.class);
        assertThatThrownBy(() -> run("ja", "a", "b")).isInstanceOf(WrongUsage.class);
        assertThatThrownBy(() -> run("ja", "a", "--port=1")).isInstanceOf(WrongUsage.class);
        assertThatThrownBy(() -> run("ja", "a", "--data=b")).isInstanceOf(WrongUsage.class);
    }
}
