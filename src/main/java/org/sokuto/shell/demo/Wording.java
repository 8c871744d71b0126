package org.sokuto.shell.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The Japanese words of the centre's own systems. */
final class Wording {

    private final Properties words = new Properties();

    Wording() {
        try (Reader file = DataFile.open("wording.properties")) {
            words.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String word(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    List<String> list(String key) {
        return List.of(word(key).split(",", -1));
    }
}
