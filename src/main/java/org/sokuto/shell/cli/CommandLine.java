package org.sokuto.shell.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.sokuto.shared.DomainError;
import org.sokuto.shared.csv.FileFault;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The one door: takes the command line apart, runs the command, ends with its exit code. */
public final class CommandLine {

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    /** What only a server of pages needs and cannot start without one. */
    private static final String PAGES_ONLY = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig";

    private final Class<?> application;
    private final Console console;
    private final Map<String, String> environment;

    private CommandLine(Class<?> application, Map<String, String> environment) {
        this.application = application;
        this.environment = environment;
        this.console = new Console(environment);
    }

    public static void run(Class<?> application, String[] words) {
        List<String> all = words.length == 0 ? List.of("start") : Arrays.asList(words);
        ExitCode code = new CommandLine(application, System.getenv()).run(all.getFirst(), all.subList(1, all.size()));
        if (code != ExitCode.DONE || !all.getFirst().equals("start")) {
            System.exit(code.ordinal());
        }
    }

    private ExitCode run(String command, List<String> words) {
        try {
            Arguments arguments = Arguments.parse(words);
            return switch (command) {
                case "start" -> start(arguments);
                case "import", "rates", "gaps" -> withDatabase(command, arguments);
                case "check" -> CheckCommand.run(arguments, console);
                case "help", "--help", "-h" -> help();
                default -> throw new WrongUsage("cli.usage.unknown-command", command);
            };
        } catch (WrongUsage e) {
            console.complain(e);
            console.complain("cli.usage");
            return ExitCode.WRONG_USAGE;
        } catch (CannotRun | FileFault e) {
            console.complain(e);
            return ExitCode.COULD_NOT_RUN;
        } catch (RuntimeException e) {
            return fail(e);
        }
    }

    private ExitCode help() {
        console.say("cli.usage");
        return ExitCode.DONE;
    }

    private ExitCode start(Arguments arguments) {
        arguments.allow("demo", "port");
        if (!arguments.operands().isEmpty()) {
            throw new WrongUsage(
                    "cli.usage.unknown-operand", arguments.operands().getFirst());
        }
        int port = arguments.number("port", 1, HIGHEST_PORT).orElse(DEFAULT_PORT);
        Path data = prepare(arguments);
        Preflight.requirePort(port);
        Map<String, Object> properties = properties(data);
        properties.put("server.port", port);
        properties.put("spring.main.keep-alive", true);
        SpringApplication.getShutdownHandlers().add(() -> compact(data));
        ConfigurableApplicationContext context = launch(WebApplicationType.SERVLET, properties);
        try {
            context.getBean(Opening.class).open(arguments.has("demo"), "http://localhost:" + port + "/", console);
            return ExitCode.DONE;
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    private ExitCode withDatabase(String command, Arguments arguments) {
        Task task = command.equals("import") ? ImportCommand.task(arguments) : AnalysisCommand.task(command, arguments);
        Path data = prepare(arguments);
        Map<String, Object> properties = properties(data);
        properties.put("logging.threshold.console", "off");
        properties.put("spring.autoconfigure.exclude", PAGES_ONLY);
        try (ConfigurableApplicationContext context = launch(WebApplicationType.NONE, properties)) {
            return task.run(context, console);
        } finally {
            compact(data);
        }
    }

    /** What a command does once the database is open. */
    @FunctionalInterface
    interface Task {
        ExitCode run(ConfigurableApplicationContext context, Console console);
    }

    private void compact(Path data) {
        if (isEmbedded()) {
            new EmbeddedDatabase(data).compact();
        }
    }

    private boolean isEmbedded() {
        return !environment.containsKey("SOKUTO_DB_URL");
    }

    private Path prepare(Arguments arguments) {
        Path data = arguments
                .path("data")
                .orElse(Path.of(environment.getOrDefault("SOKUTO_DATA", "data")))
                .toAbsolutePath()
                .normalize();
        Preflight.requireWritable(data);
        if (isEmbedded()) {
            Preflight.requireDatabase(data);
        }
        return data;
    }

    private static Map<String, Object> properties(Path data) {
        return new HashMap<>(Map.of("sokuto.data", data.toString()));
    }

    private ConfigurableApplicationContext launch(WebApplicationType type, Map<String, Object> properties) {
        SpringApplication program = new SpringApplication(application);
        program.setWebApplicationType(type);
        program.setLogStartupInfo(false);
        String[] settings = properties.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
        return program.run(settings);
    }

    private ExitCode fail(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainError refusal) {
                console.complain(refusal);
                return ExitCode.COULD_NOT_RUN;
            }
        }
        LoggerFactory.getLogger(CommandLine.class).error("the command failed", e);
        console.complain("cli.failed");
        return ExitCode.COULD_NOT_RUN;
    }
}
