package org.sokuto.certification.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.sokuto.shared.csv.FormulaGuard;

/** Writes lines of a board as a file that spreadsheets open without running anything in it. */
final class BoardCsv {

    private BoardCsv() {}

    static void write(List<String> header, Stream<List<String>> lines, OutputStream out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(header);
            lines.forEach(line ->
                    csv.writeRecord(line.stream().map(FormulaGuard::guard).toList()));
        }
    }
}
