package org.sokuto.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultMessagesTest {

    private static final Pattern FAULT = Pattern.compile("csv\\.(fault|row)\\..*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^}]*}");

    private final Properties ja = bundle("ja");
    private final Properties en = bundle("en");

    @Test
    void everyFaultHasAMessageInBothLanguagesAndNothingElseHas() {
        Set<String> keys = Stream.concat(
                        Arrays.stream(FileFaultCode.values()).map(FileFaultCode::messageKey),
                        Arrays.stream(RowFaultCode.values()).map(RowFaultCode::messageKey))
                .collect(Collectors.toSet());

        for (Properties texts : new Properties[] {ja, en}) {
            assertThat(texts.stringPropertyNames().stream()
                            .filter(key -> FAULT.matcher(key).matches()))
                    .containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    @Test
    void bothLanguagesUseTheSamePlaceholders() {
        for (String key : ja.stringPropertyNames()) {
            assertThat(placeholders(en, key)).as(key).isEqualTo(placeholders(ja, key));
        }
    }

    @Test
    void messagesAreShortPlainAndWithoutGroupedLineNumbers() {
        for (Properties texts : new Properties[] {ja, en}) {
            for (String key : texts.stringPropertyNames()) {
                String pattern = texts.getProperty(key);
                String text = new MessageFormat(pattern, Locale.JAPANESE).format(longArguments(pattern));
                assertThat(text).as(key).hasSizeLessThanOrEqualTo(200).doesNotContain("<", ">", "336,066", "{");
                assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
            }
        }
    }

    @Test
    void aRowsMessageShowsColumnAndValueInOneShortLine() {
        RowFault fault = new RowFault(5, "即答フラグ", RowFaultCode.BAD_FLAG, "△");
        assertThat(MessageFormat.format(ja.getProperty(fault.messageKey()), fault.arguments()))
                .isEqualTo("「即答フラグ」の「△」は読み取れません。△は○か×にしてください。");

        RowFault endless = new RowFault(5, "c", RowFaultCode.BAD_FLAG, " a\nb" + "𠮷".repeat(99));
        assertThat(endless.arguments()[1]).isEqualTo("a b" + "𠮷".repeat(37) + "…");
    }

    @Test
    void codesAreTheWordsOfTheRejectsFile() {
        assertThat(Arrays.stream(RowFaultCode.values()).map(RowFaultCode::code))
                .startsWith(
                        "unknown_operator",
                        "unknown_topic",
                        "bad_date",
                        "duplicate_id",
                        "bad_flag",
                        "negative_duration",
                        "missing_cell");
    }

    private static Object[] longArguments(String pattern) {
        Object[] arguments = new Object[3];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = pattern.contains("{" + i + ",number") ? 336_066L : "列".repeat(20);
        }
        return arguments;
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String language) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                FaultMessagesTest.class.getResourceAsStream("/messages/csv_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
