package org.sokuto.calls.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The files that people handed in: each is kept only as long as somebody works on it, and none outlives a restart. */
@Component
@ConditionalOnWebApplication
class IncomingFiles {

    private static final int LONGEST_NAME = 200;
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final long limit;

    IncomingFiles(@Value("${sokuto.data}") Path data, CallSettings settings) {
        this.folder = data.resolve("incoming");
        this.limit = settings.uploadLimit().toBytes();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long limit() {
        return limit;
    }

    /** Takes a file in; what came so far is deleted if it breaks off or is too large. */
    UploadedFile receive(String name, InputStream content) throws IOException {
        Files.createDirectories(folder);
        // The name a file has with its owner may be more than this file system can write.
        Path path = Files.createTempDirectory(folder, "upload").resolve("content");
        UploadedFile file = new UploadedFile(path, plain(name), 0);
        try (OutputStream to = Files.newOutputStream(path)) {
            return new UploadedFile(path, file.name(), copy(content, to));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private long copy(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            bytes += read;
            if (bytes > limit) {
                throw new IOException("larger than %d bytes".formatted(limit));
            }
            to.write(buffer, 0, read);
        }
        return bytes;
    }

    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return last.codePointCount(0, last.length()) <= LONGEST_NAME
                ? last
                : last.substring(0, last.offsetByCodePoints(0, LONGEST_NAME));
    }
}
