package org.sokuto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Java sources of the project as text. */
final class Sources {

    static final Path MAIN = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");

    private Sources() {}

    static Map<Path, String> below(Path root) {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                texts.put(file, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Lines that are neither blank nor comment. */
    static long codeLines(String source) {
        boolean comment = false;
        long count = 0;
        for (String line : source.lines().map(String::strip).toList()) {
            if (!comment && line.startsWith("/*")) {
                comment = true;
            }
            if (!comment && !line.isEmpty() && !line.startsWith("//")) {
                count++;
            }
            if (comment && line.endsWith("*/")) {
                comment = false;
            }
        }
        return count;
    }
}
