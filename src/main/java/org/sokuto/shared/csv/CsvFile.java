package org.sokuto.shared.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows under one header row, known well enough to be read row by row.
 *
 * @param name what people call the file; an upload lies under another name than it had with its owner
 */
public record CsvFile(
        Path path,
        String name,
        TextEncoding encoding,
        char delimiter,
        CsvHeader header,
        List<CsvRow> sample,
        long bytes,
        String sha256) {

    private static final int SAMPLE_ROWS = 3;

    /** Opens a file in the encoding that fits all of it. */
    public static CsvFile open(Path path) {
        return inspect(path, null);
    }

    /** Opens a file in the encoding that a person chose. */
    public static CsvFile open(Path path, TextEncoding encoding) {
        return inspect(path, encoding);
    }

    /** The same file under the name its owner gave it. */
    public CsvFile named(String given) {
        return new CsvFile(path, given, encoding, delimiter, header, sample, bytes, sha256);
    }

    /** The rows below the header; to be closed. */
    public CsvRows rows() {
        try {
            CsvRows rows = new CsvRows(path, encoding, delimiter);
            rows.next();
            return rows;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static CsvFile inspect(Path path, @Nullable TextEncoding forced) {
        if (Files.notExists(path)) {
            throw new FileFault(FileFaultCode.MISSING, FileName.of(path));
        }
        try {
            FileScan scan = FileScan.of(path, forced);
            char delimiter = delimiter(path, scan.encoding());
            try (CsvRows rows = new CsvRows(path, scan.encoding(), delimiter)) {
                CsvHeader header = new CsvHeader(rows.hasNext() ? rows.next().cells() : List.of());
                if (header.size() == 0) {
                    throw new FileFault(FileFaultCode.EMPTY);
                }
                List<CsvRow> sample = new ArrayList<>();
                while (sample.size() < SAMPLE_ROWS && rows.hasNext()) {
                    sample.add(rows.next());
                }
                return new CsvFile(
                        path,
                        path.toAbsolutePath().getFileName().toString(),
                        scan.encoding(),
                        delimiter,
                        header,
                        List.copyOf(sample),
                        scan.bytes(),
                        scan.sha256());
            }
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static char delimiter(Path path, TextEncoding encoding) throws IOException {
        try (EncodedText text = new EncodedText(path, encoding)) {
            return Delimiter.in(new BufferedReader(text));
        }
    }

    private static FileFault unreadable(Path path, IOException cause) {
        FileFault fault = new FileFault(FileFaultCode.UNREADABLE, FileName.of(path));
        fault.initCause(cause);
        return fault;
    }
}
