package org.sokuto.shell.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A demo centre's files, read back by what they are expected to hold. */
record WrittenCentre(List<NamedCsvRecord> roster, List<NamedCsvRecord> topics, List<NamedCsvRecord> calls) {

    static final int CALL_ID = 0;
    static final int MOMENT = 1;
    static final int CHANNEL = 2;
    static final int OPERATOR = 3;
    static final int NAME = 4;
    static final int TOPIC = 5;
    static final int ANSWERED = 10;

    private static final DateTimeFormatter MOMENT_FORMAT = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss");

    static WrittenCentre read(Path folder) throws IOException {
        return new WrittenCentre(
                read(folder.resolve("roster.csv"), StandardCharsets.UTF_8),
                read(folder.resolve("topics.csv"), StandardCharsets.UTF_8),
                read(folder.resolve("calls.csv"), Charset.forName("windows-31j")));
    }

    static LocalDateTime moment(NamedCsvRecord call) {
        return LocalDateTime.parse(call.getField(MOMENT), MOMENT_FORMAT);
    }

    /** Unlike FastCSV's own decoding, that of {@link Files#readString} is strict. */
    private static List<NamedCsvRecord> read(Path file, Charset charset) throws IOException {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(Files.readString(file, charset))) {
            return lines.stream().toList();
        }
    }
}
