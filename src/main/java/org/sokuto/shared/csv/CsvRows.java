package org.sokuto.shared.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Supplier;

/** The rows of a file below its header, one after the other, and how far reading has come. */
public final class CsvRows implements Iterator<CsvRow>, AutoCloseable {

    /** Far above the longest cell, so that what fills it is either one endless line or a quote never closed. */
    private static final int BUFFER = 1 << 20;

    private final Path file;
    private final EncodedText text;
    private final CsvRowHandler handler = new CsvRowHandler();
    private final CloseableIterator<CsvRow> rows;

    CsvRows(Path file, TextEncoding encoding, char delimiter) throws IOException {
        this.file = file;
        this.text = new EncodedText(file, encoding);
        this.rows = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(BUFFER)
                .build(handler, text)
                .iterator();
    }

    @Override
    public boolean hasNext() {
        return read(rows::hasNext);
    }

    @Override
    public CsvRow next() {
        return read(rows::next);
    }

    /** Bytes of the file read so far; a little ahead of the last row. */
    public long bytesRead() {
        return text.bytesRead();
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException e) {
            throw fault(e);
        } catch (UncheckedIOException e) {
            FileFault fault = new FileFault(FileFaultCode.UNREADABLE, FileName.of(file));
            fault.initCause(e);
            throw fault;
        }
    }

    private FileFault fault(CsvParseException e) {
        if (e.getCause() instanceof FileFault fault) {
            return fault;
        }
        FileFault fault = text.sinceLineEnd() > BUFFER / 2
                ? new FileFault(FileFaultCode.CELL_TOO_LONG, handler.line(), CsvRowHandler.LONGEST_CELL)
                : new FileFault(FileFaultCode.QUOTE_NOT_CLOSED, handler.line());
        fault.initCause(e);
        return fault;
    }
}
