package org.sokuto.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCentreAgainTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 10, 11);
    private static final List<String> FILES = List.of("roster.csv", "topics.csv", "calls.csv");
    private static final Pattern DATE = Pattern.compile("\\d{4}[/-]\\d{2}[/-]\\d{2}");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeCentre() {
        new DemoCentre(1, SUNDAY).writeTo(folder);
    }

    @Test
    void writesTheSameBytesForTheSameSeedAndDay(@TempDir Path other) throws IOException {
        DemoCentre again = new DemoCentre(1, SUNDAY);
        again.writeTo(other);
        // Once more, as the telling of the calls must leave nothing behind.
        again.writeTo(other);
        for (String file : FILES) {
            assertThat(Files.mismatch(folder.resolve(file), other.resolve(file)))
                    .isEqualTo(-1);
        }
    }

    @Test
    void movesOnlyTheDatesWithTheLastDay(@TempDir Path other) throws IOException {
        new DemoCentre(1, SUNDAY.plusDays(1)).writeTo(other);
        assertThat(Files.mismatch(folder.resolve("calls.csv"), other.resolve("calls.csv")))
                .isNotEqualTo(-1);
        for (String file : FILES) {
            assertThat(undated(other.resolve(file)).equals(undated(folder.resolve(file))))
                    .as(file)
                    .isTrue();
        }
    }

    @Test
    void isAnotherCentreWithAnotherSeed(@TempDir Path other) throws IOException {
        new DemoCentre(2, SUNDAY).writeTo(other);
        assertThat(Files.mismatch(folder.resolve("roster.csv"), other.resolve("roster.csv")))
                .isNotEqualTo(-1);
    }

    /** One character a byte will do, as only dates are looked for. */
    private static String undated(Path file) throws IOException {
        return DATE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).replaceAll("");
    }
}
