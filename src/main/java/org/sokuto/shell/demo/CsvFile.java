package org.sokuto.shell.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file of the centre for somebody else's import. */
final class CsvFile {

    private CsvFile() {}

    static void write(Path file, Consumer<CsvWriter> lines) {
        write(file, StandardCharsets.UTF_8, lines);
    }

    /** Fails at a character the encoding does not have, where FastCSV's own would put a question mark. */
    static void write(Path file, Charset encoding, Consumer<CsvWriter> lines) {
        try (CsvWriter writer = CsvWriter.builder().build(Files.newBufferedWriter(file, encoding))) {
            lines.accept(writer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
