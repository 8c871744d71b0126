package org.sokuto.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demo centre as it is right after loading; loaded once, copied for each journey. */
final class DemoTemplate {

    private static final String DATABASE = "sokuto.mv.db";
    private static final Path LOADED = load();

    private DemoTemplate() {}

    /** An installation with the demo, on a data folder of its own. */
    static Installation copyTo(Path data) {
        try {
            Files.createDirectories(data);
            Files.copy(LOADED.resolve(DATABASE), data.resolve(DATABASE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Installation(data);
    }

    private static Path load() {
        try {
            Path data = Files.createTempDirectory("sokuto-demo");
            data.toFile().deleteOnExit();
            data.resolve(DATABASE).toFile().deleteOnExit();
            new Installation(data).start("--demo").close();
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
