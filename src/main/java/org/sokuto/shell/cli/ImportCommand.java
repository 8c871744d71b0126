package org.sokuto.shell.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.CallImportService;
import org.sokuto.calls.ImportProgress;
import org.sokuto.calls.format.MappingPreset;
import org.sokuto.catalog.TopicImport;
import org.sokuto.people.RosterImport;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.ImportReport;
import org.sokuto.shared.csv.RejectsFile;
import org.sokuto.shared.csv.RowFault;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code import people|topics|calls FILE…}: the same importers as the screens. */
final class ImportCommand {

    /** What can be imported. */
    private enum Kind {
        PEOPLE,
        TOPICS,
        CALLS;

        static Kind of(String word) {
            return switch (word) {
                case "people" -> PEOPLE;
                case "topics" -> TOPICS;
                case "calls" -> CALLS;
                default -> throw new WrongUsage("cli.usage.import-kind", word);
            };
        }
    }

    private final Kind kind;
    private final boolean dryRun;
    private final boolean goodRows;
    private final @Nullable String mapping;
    private final ApplicationContext context;
    private final Console console;

    private ImportCommand(Kind kind, Arguments arguments, ApplicationContext context, Console console) {
        this.kind = kind;
        this.dryRun = arguments.has("dry-run");
        this.goodRows = arguments.has("good-rows");
        this.mapping = arguments.options().get("mapping");
        this.context = context;
        this.console = console;
    }

    static CommandLine.Task task(Arguments arguments) {
        arguments.allow("dry-run", "good-rows", "mapping");
        if (arguments.operands().size() < 2) {
            throw new WrongUsage("cli.usage.import");
        }
        Kind kind = Kind.of(arguments.operands().getFirst());
        List<Path> files =
                arguments.operands().stream().skip(1).map(Arguments::asPath).toList();
        return (ConfigurableApplicationContext context, Console console) -> {
            ImportCommand command = new ImportCommand(kind, arguments, context, console);
            return context.getBean(CurrentActor.class)
                    .asInstallation(() -> files.stream().map(command::run).reduce(ExitCode.DONE, ExitCode::worse));
        };
    }

    private ExitCode run(Path path) {
        CsvFile file = CsvFile.open(path);
        Path otherFolder = Path.of(context.getEnvironment().getRequiredProperty("sokuto.data"))
                .resolve("rejects");
        try (RejectsFile rejects = RejectsFile.beside(path, otherFolder, this::message)) {
            ImportReport report = run(file, rejects::add);
            say(path, report, rejects);
            return report.rejected() == 0 ? ExitCode.DONE : ExitCode.FAULTS_FOUND;
        }
    }

    private ImportReport run(CsvFile file, Consumer<RowFault> rejects) {
        return switch (kind) {
            case PEOPLE -> {
                RosterImport roster = context.getBean(RosterImport.class);
                yield dryRun ? roster.check(file, rejects) : roster.run(file, goodRows, rejects);
            }
            case TOPICS -> {
                TopicImport topics = context.getBean(TopicImport.class);
                yield dryRun ? topics.check(file, rejects) : topics.run(file, goodRows, rejects);
            }
            case CALLS -> {
                CallImportService calls = context.getBean(CallImportService.class);
                MappingPreset preset = calls.mappingFor(file, mapping);
                yield (dryRun
                                ? calls.check(file, preset, rejects, ImportProgress.SILENT)
                                : calls.run(file, preset, goodRows, rejects, ImportProgress.SILENT))
                        .rows();
            }
        };
    }

    private String message(RowFault fault) {
        return console.text(fault.messageKey(), fault.arguments());
    }

    private void say(Path path, ImportReport report, RejectsFile rejects) {
        console.say(
                "cli.import." + report.outcome().name(),
                path.getFileName().toString(),
                report.read(),
                report.added(),
                report.changed(),
                report.same(),
                report.rejected());
        if (report.rejected() > 0) {
            report.byCode().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> console.print("  " + entry.getKey().code() + " " + entry.getValue()));
            console.say("cli.import.rejects", rejects.path().toString());
        }
    }
}
