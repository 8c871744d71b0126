package org.sokuto.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.CsvRows;
import org.sokuto.shell.demo.DemoCentre;

/**
 * Import of half a year of calls of 60 operators on H2 with a heap of 512 MiB, by the built jar from command to exit; the
 * reference reads and parses the same file.
 */
class ImportBench {

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeCentre() {
        new DemoCentre(1, LocalDate.of(2026, 9, 30)).writeTo(folder);
    }

    @Test
    void importsTheCallsOfHalfAYear() throws Exception {
        Path prepared = folder.resolve("prepared");
        run("import", "people", file("roster.csv"), "--data", prepared.toString());
        run("import", "topics", file("topics.csv"), "--data", prepared.toString());
        double imported = Figures.median(() -> {
            Path data = Files.createTempDirectory(folder, "data");
            Files.copy(prepared.resolve("sokuto.mv.db"), data.resolve("sokuto.mv.db"));
            return run("import", "calls", file("calls.csv"), "--good-rows", "--data", data.toString());
        });
        double parsed = Figures.median(this::parse);
        Figures.print("import calls", imported, "read and parse the file", parsed);
    }

    @Test
    void writesTheRatesOfAllCells() throws Exception {
        Path data = folder.resolve("rates");
        run("import", "people", file("roster.csv"), "--data", data.toString());
        run("import", "topics", file("topics.csv"), "--data", data.toString());
        run("import", "calls", file("calls.csv"), "--good-rows", "--data", data.toString());
        double rates = Figures.median(
                () -> run("rates", "--out", folder.resolve("rates.csv").toString(), "--data", data.toString()));
        double nothing = Figures.median(() -> run("help"));
        Figures.print("rates of 2,400 cells", rates, "help", nothing);
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private long parse() {
        CsvFile file = CsvFile.open(folder.resolve("calls.csv"));
        long count = 0;
        try (CsvRows rows = file.rows()) {
            while (rows.hasNext()) {
                rows.next();
                count++;
            }
        }
        return count;
    }

    private static int run(String... words) throws Exception {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-jar"));
        command.add(Path.of("target", "app", "sokuto.jar").toAbsolutePath().toString());
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }
}
