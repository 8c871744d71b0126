package org.sokuto.shared.ui.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file that was handed over: it lies in a folder of its own, which is deleted when nobody needs it any more. */
final class ReceivedFile {

    /** Work on the file. */
    @FunctionalInterface
    interface Work<T> {
        T on(Path file);
    }

    private final String name;
    private final Path folder;
    private final Path file;
    private int users;
    private boolean discarded;

    private ReceivedFile(String name, Path folder) {
        this.name = name;
        this.folder = folder;
        this.file = folder.resolve("upload.csv");
    }

    /** Stores what comes in; empty if it is more than the limit in bytes. */
    static Optional<ReceivedFile> of(String name, InputStream in, long limit) throws IOException {
        ReceivedFile received = new ReceivedFile(name, Files.createTempDirectory("sokuto-import"));
        boolean complete = false;
        try (OutputStream out = Files.newOutputStream(received.file)) {
            complete = copy(in, out, limit);
        } finally {
            if (!complete) {
                received.discard();
            }
        }
        return complete ? Optional.of(received) : Optional.empty();
    }

    /** The name under which it was handed over. */
    String name() {
        return name;
    }

    /** Works on the file, which stays at least until the work is done. */
    <T> T use(Work<T> work) {
        synchronized (this) {
            users++;
        }
        try {
            return work.on(file);
        } finally {
            synchronized (this) {
                users--;
                deleteIfUnused();
            }
        }
    }

    /** The file is not needed any more. */
    synchronized void discard() {
        discarded = true;
        deleteIfUnused();
    }

    private void deleteIfUnused() {
        if (!discarded || users > 0 || Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean copy(InputStream in, OutputStream out, long limit) throws IOException {
        byte[] chunk = new byte[1 << 16];
        long bytes = 0;
        int length;
        while ((length = in.read(chunk)) >= 0) {
            bytes += length;
            if (bytes > limit) {
                return false;
            }
            out.write(chunk, 0, length);
        }
        return true;
    }
}
