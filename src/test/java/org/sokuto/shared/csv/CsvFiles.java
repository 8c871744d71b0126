package org.sokuto.shared.csv;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Files written for tests, and the faults found in them. */
final class CsvFiles {

    private CsvFiles() {}

    static Path write(Path folder, String text) {
        return write(folder, text, StandardCharsets.UTF_8);
    }

    static Path write(Path folder, String text, Charset charset) {
        return write(folder, text.getBytes(charset));
    }

    static Path write(Path folder, byte[] content) {
        try {
            return Files.write(folder.resolve("file.csv"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] join(byte[] start, int... bytes) {
        byte[] all = Arrays.copyOf(start, start.length + bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            all[start.length + i] = (byte) bytes[i];
        }
        return all;
    }

    static List<CsvRow> rows(Path path) {
        List<CsvRow> found = new ArrayList<>();
        try (CsvRows rows = CsvFile.open(path).rows()) {
            rows.forEachRemaining(found::add);
        }
        return found;
    }

    static FileFault faultOf(ThrowingCallable reading) {
        return catchThrowableOfType(FileFault.class, reading);
    }
}
