package org.sokuto.shared.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file without its byte order mark, which knows how far it has been read. */
final class EncodedText extends Reader {

    private final CountedBytes bytes;
    private final Reader reader;
    private boolean started;
    private long sinceLineEnd;

    EncodedText(Path file, TextEncoding encoding) throws IOException {
        this.bytes = new CountedBytes(Files.newInputStream(file));
        this.reader = new InputStreamReader(bytes, encoding.strictDecoder());
    }

    long bytesRead() {
        return bytes.count;
    }

    /** Length of the line at which reading has arrived, so far. */
    long sinceLineEnd() {
        return sinceLineEnd;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = reader.read(buffer, offset, length);
        if (n > 0 && !started) {
            started = true;
            if (buffer[offset] == '\uFEFF') {
                n--;
                System.arraycopy(buffer, offset + 1, buffer, offset, n);
                if (n == 0) {
                    return read(buffer, offset, length);
                }
            }
        }
        if (n > 0) {
            measureLine(buffer, offset, n);
        }
        return n;
    }

    private void measureLine(char[] buffer, int offset, int n) {
        for (int i = n - 1; i >= 0; i--) {
            char c = buffer[offset + i];
            if (c == '\n' || c == '\r') {
                sinceLineEnd = n - 1L - i;
                return;
            }
        }
        sinceLineEnd += n;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static final class CountedBytes extends FilterInputStream {

        private long count;

        private CountedBytes(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count += Math.max(n, 0);
            return n;
        }
    }
}
