package org.sokuto.shell.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A file of names and words that comes with the program. */
final class DataFile {

    private DataFile() {}

    static List<NamedCsvRecord> read(String name) {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(open(name))) {
            return lines.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Reader open(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(DataFile.class.getResourceAsStream("/demo/" + name), name),
                StandardCharsets.UTF_8);
    }
}
