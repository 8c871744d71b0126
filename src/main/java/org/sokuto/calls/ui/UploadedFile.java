package org.sokuto.calls.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A file that a person handed in, in a folder of its own that goes with it. */
record UploadedFile(Path path, String name, long bytes) implements AutoCloseable {

    /** A new folder beside the file, for what one reading of it writes. */
    Path newFolder() throws IOException {
        return Files.createTempDirectory(path.getParent(), "reading");
    }

    /** Deletes the file itself and leaves what readings of it wrote. */
    void deleteContent() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(path.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
