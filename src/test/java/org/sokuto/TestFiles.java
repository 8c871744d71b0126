package org.sokuto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sokuto.shared.csv.CsvFile;

/** Files to import, written or kept for the test. */
public final class TestFiles {

    private TestFiles() {}

    public static CsvFile csv(String... lines) {
        return CsvFile.open(write("list.csv", List.of(lines)));
    }

    /** A file of that name in a folder of its own. */
    public static Path write(String name, List<String> lines) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "file");
            return Files.write(folder.resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file kept beside the tests, such as {@code calls/roster.csv}. */
    public static CsvFile resource(String name) {
        try {
            return CsvFile.open(
                    Path.of(TestFiles.class.getResource("/org/sokuto/" + name).toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
