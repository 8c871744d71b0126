package org.sokuto.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of the product: one pair of files {@code messages/<module>_<language>.properties} a module, each pattern
 * in the notation of {@link MessageFormat}.
 */
@Component
public class Messages {

    /** Languages of the interface, the default first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private final Map<Locale, Map<String, String>> patterns = new HashMap<>();

    public Messages() {
        for (Locale language : LANGUAGES) {
            patterns.put(language, load(language));
        }
    }

    /** The text in the language nearest to the locale; a key without a text is a programming error. */
    public String text(Locale locale, String key, Object... arguments) {
        Locale language = supported(locale);
        String pattern = patterns(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for key " + key + " in " + language);
        }
        return new MessageFormat(pattern, language).format(arguments);
    }

    public String text(Locale locale, DomainError error) {
        return text(locale, error.messageKey(), error.arguments());
    }

    public boolean has(String key) {
        return patterns(Locale.JAPANESE).containsKey(key);
    }

    public static Locale supported(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE;
    }

    public Map<String, String> patterns(Locale language) {
        return Collections.unmodifiableMap(patterns.getOrDefault(language, Map.of()));
    }

    private static Map<String, String> load(Locale language) {
        Map<String, String> loaded = new HashMap<>();
        try {
            var location = "classpath*:/messages/*_" + language.getLanguage() + ".properties";
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(location)) {
                Properties texts = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
                texts.stringPropertyNames().forEach(key -> {
                    if (loaded.put(key, texts.getProperty(key)) != null) {
                        throw new IllegalStateException("key " + key + " stands in two files, also " + file);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded;
    }
}
