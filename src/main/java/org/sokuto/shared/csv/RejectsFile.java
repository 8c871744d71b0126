package org.sokuto.shared.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;

/** The list of rows that an import refused, written as they are found; there is no file when there are none. */
public final class RejectsFile implements AutoCloseable {

    private final Path path;
    private final CsvWriter writer;
    private final Function<RowFault, String> message;
    private long count;

    private RejectsFile(Path path, Function<RowFault, String> message) throws IOException {
        this.path = path;
        this.message = message;
        // Deleted and made anew, so that a link planted under this name leads nowhere.
        Files.deleteIfExists(path);
        this.writer = CsvWriter.builder()
                .build(Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW));
        writer.writeRecord("line", "column", "code", "message");
    }

    /** Replaces the list beside the input, or that in the other folder where the input's cannot be written to. */
    public static RejectsFile beside(Path input, Path otherFolder, Function<RowFault, String> message) {
        String name = input.toAbsolutePath().getFileName() + ".rejects.csv";
        try {
            return new RejectsFile(input.resolveSibling(name), message);
        } catch (IOException notWritable) {
            try {
                return new RejectsFile(Files.createDirectories(otherFolder).resolve(name), message);
            } catch (IOException e) {
                e.addSuppressed(notWritable);
                throw new UncheckedIOException(e);
            }
        }
    }

    public void add(RowFault fault) {
        writer.writeRecord(
                Long.toString(fault.line()),
                FormulaGuard.guard(fault.column()),
                fault.code().code(),
                FormulaGuard.guard(message.apply(fault)));
        count++;
    }

    public Path path() {
        return path;
    }

    public long count() {
        return count;
    }

    @Override
    public void close() {
        try {
            writer.close();
            if (count == 0) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
