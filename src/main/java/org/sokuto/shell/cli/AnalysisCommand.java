package org.sokuto.shell.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.training.AnalysisQuery;
import org.sokuto.training.RateExport;
import org.sokuto.training.RateRow;

/** {@code rates} and {@code gaps}: the analyses as a file. */
final class AnalysisCommand {

    private static final int MOST_DAYS = 3660;
    private static final List<String> HEADER = List.of(
            "employee_no",
            "topic",
            "n",
            "immediate",
            "raw_rate",
            "estimate",
            "low",
            "high",
            "p_gap",
            "p_below_target",
            "expected_lost_calls",
            "status");

    private AnalysisCommand() {}

    static CommandLine.Task task(String command, Arguments arguments) {
        arguments.allow("as-of", "window", "channels", "target", "out");
        if (!arguments.operands().isEmpty()) {
            throw new WrongUsage(
                    "cli.usage.unknown-operand", arguments.operands().getFirst());
        }
        RateExport.Request request = new RateExport.Request(
                arguments.date("as-of").orElse(null),
                arguments.number("window", 1, MOST_DAYS).orElse(null),
                arguments.channels().orElse(AnalysisQuery.STARTER_CHANNELS),
                arguments.share("target").orElse(null));
        Optional<Path> out = arguments.path("out");
        return (context, console) -> {
            RateExport export = context.getBean(RateExport.class);
            List<RateRow> rows = context.getBean(CurrentActor.class)
                    .asInstallation(() -> command.equals("rates") ? export.rates(request) : export.gaps(request));
            String text = csv(rows);
            if (out.isPresent()) {
                write(out.get(), text);
                console.say("cli.analysis.written", rows.size(), out.get().toString());
            } else {
                console.print(text.stripTrailing());
            }
            return ExitCode.DONE;
        };
    }

    private static void write(Path out, String text) {
        try {
            Files.writeString(out, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CannotRun("cli.analysis.not-writable", out.toString());
        }
    }

    static String csv(List<RateRow> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER);
            for (RateRow row : rows) {
                csv.writeRecord(
                        row.employeeNo(),
                        row.topic(),
                        Integer.toString(row.counts().n()),
                        Integer.toString(row.counts().immediate()),
                        number(row.counts().rate()),
                        number(row.estimate()),
                        number(row.low()),
                        number(row.high()),
                        "",
                        number(row.belowTarget()),
                        number(row.expectedLostCalls()),
                        row.status().name().toLowerCase(Locale.ROOT));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
