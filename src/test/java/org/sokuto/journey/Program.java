package org.sokuto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The built program, laid out beside its libraries as {@code ./sokuto} runs it. */
final class Program {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path JAR = layOut(Path.of(System.getProperty("sokuto.jar")));

    private Program() {}

    /** What starts the program, up to its first word; compiled for many short lives instead of a long one. */
    static List<String> command() {
        return List.of(JAVA, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString());
    }

    private static Path layOut(Path jar) {
        Path folder = jar.resolveSibling("journeys");
        try {
            int end = new ProcessBuilder(
                            JAVA,
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            folder.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            assertThat(end).isZero();
            return folder.resolve(jar.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
