package org.sokuto.shell.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.sokuto.shared.DomainError;
import org.sokuto.shared.Messages;

/** Standard output and error in the user's language, always in UTF-8. */
final class Console {

    private final Messages messages = new Messages();
    private final Locale language;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    Console(Map<String, String> environment) {
        this.language = language(environment);
    }

    /** {@code SOKUTO_LANG} decides; without it English where {@code LANG} begins with {@code en}, else Japanese. */
    static Locale language(Map<String, String> environment) {
        String chosen = environment.getOrDefault("SOKUTO_LANG", "");
        String word = chosen.isBlank() ? environment.getOrDefault("LANG", "") : chosen;
        return word.startsWith("en") ? Locale.ENGLISH : Locale.JAPANESE;
    }

    String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    void say(String key, Object... arguments) {
        out.println(text(key, arguments));
    }

    void print(String line) {
        out.println(line);
    }

    void complain(String key, Object... arguments) {
        err.println(text(key, arguments));
    }

    void complain(DomainError error) {
        err.println(messages.text(language, error));
    }
}
