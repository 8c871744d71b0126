package org.sokuto.shell.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sokuto.certification.format.RuleChecker;
import org.sokuto.curricula.format.CheckReport;
import org.sokuto.curricula.format.ContentCheck;
import org.sokuto.shared.content.ContentChecker;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Finding;
import org.sokuto.shared.content.Findings;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code check FOLDER [--json]}: whether authored content can be used, without opening a database. */
final class CheckCommand {

    private record FindingLine(String file, int line, String code, String severity, String message) {}

    private record Report(Map<String, Integer> counts, List<FindingLine> findings) {}

    /** Checks of the modules above courses. */
    private static final List<ContentChecker> CHECKERS = List.of(new RuleChecker());

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CheckCommand() {}

    static ExitCode run(Arguments arguments, Console console) {
        arguments.allow("json");
        if (arguments.operands().size() != 1 || arguments.options().containsKey("data")) {
            throw new WrongUsage("cli.usage.check");
        }
        CheckReport report = check(Arguments.asPath(arguments.operands().getFirst()));
        if (arguments.has("json")) {
            console.print(JSON.writeValueAsString(new Report(
                    report.counts(),
                    report.findings().stream()
                            .map(finding -> line(finding, console))
                            .toList())));
        } else {
            print(report, console);
        }
        return report.hasErrors() ? ExitCode.FAULTS_FOUND : ExitCode.DONE;
    }

    private static CheckReport check(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw new CannotRun("cli.check.folder", folder.toString());
        }
        Findings findings = new Findings();
        try {
            return ContentCheck.check(ContentTree.of(folder, findings), findings, CHECKERS);
        } catch (UncheckedIOException e) {
            throw new CannotRun("cli.check.folder", folder.toString());
        }
    }

    private static void print(CheckReport report, Console console) {
        for (Finding finding : report.findings()) {
            FindingLine line = line(finding, console);
            String severity = console.text("cli.check." + finding.severity().name());
            console.print(console.text(
                    "cli.check.finding",
                    line.file(),
                    Integer.toString(line.line()),
                    severity,
                    line.code(),
                    line.message()));
        }
        console.print(report.counts().entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(" · ")));
        if (report.findings().isEmpty()) {
            console.say("cli.check.none");
        } else {
            long errors = report.findings().stream().filter(Finding::isError).count();
            console.say("cli.check.found", errors, report.findings().size() - errors);
        }
    }

    private static FindingLine line(Finding finding, Console console) {
        return new FindingLine(
                finding.file(),
                finding.line(),
                finding.code(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                console.text(finding.messageKey(), finding.arguments().toArray()));
    }
}
