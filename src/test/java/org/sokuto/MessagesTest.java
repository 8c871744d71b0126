package org.sokuto;

import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.Character.UnicodeScript;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sokuto.shared.Messages;

/** All texts exist in all languages, can be filled in, and keep the house's manners. */
class MessagesTest {

    private static final Pattern INDEX = Pattern.compile("\\{(\\d+)[,}]");
    private static final Pattern PLURAL = Pattern.compile("\\{\\d+,choice,[^{}]*}");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z]|&[a-z]+;");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+\\.?");
    private static final Pattern FILE = Pattern.compile(".*\\.(csv|yaml|properties|svg|css|ts|db|log|test)");

    /** Words of files and of languages, which are the same in every language. */
    private static final List<String> NAMES = List.of("電話", "チャット", "メール", "訪問", "日本語");

    /** {@code look.md} 4.4: what is never said of people. */
    private static final List<String> DISRESPECTFUL = List.of(
            "弱点", "苦手", "できていない", "不合格", "ワースト", "ランキング", "下位者", "ミス", "間違い", "未提出者", "サボり", "クレーマー", "低い人", "頑張りましょう",
            "正しく入力", "必ず", "絶対");

    private static final Pattern DISRESPECTFUL_EN = Pattern.compile(
            "\\b(weak|weakness|worst|ranking|poor|lazy|underperform\\w*|low performers?|incompetent)\\b");

    private final Messages messages = new Messages();

    static List<Locale> languages() {
        return Messages.LANGUAGES;
    }

    @Test
    void every_language_has_every_key() {
        assertThat(patterns(Locale.ENGLISH).keySet())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(patterns(Locale.JAPANESE).keySet());
    }

    @Test
    void a_key_is_filled_with_the_same_arguments_in_every_language() {
        patterns(Locale.JAPANESE)
                .forEach(
                        (key, ja) -> assertThat(indexes(patterns(Locale.ENGLISH).get(key)))
                                .as(key)
                                .isEqualTo(indexes(ja)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_pattern_can_be_filled_in(Locale language) {
        patterns(language).forEach((key, pattern) -> {
            assertThatCode(() -> new MessageFormat(pattern, language)).as(key).doesNotThrowAnyException();
            assertThat(filled(pattern, language)).as(key).isNotBlank().doesNotContain("{", "}");
            assertThat(pattern.replace("''", ""))
                    .as("%s: apostrophes are doubled", key)
                    .doesNotContain("'");
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void texts_are_plain(Locale language) {
        assertThat(offending(
                        patterns(language),
                        text -> MARKUP.matcher(filled(text, language)).find()))
                .isEmpty();
        assertThat(offending(patterns(language), text -> text.contains("TODO") || text.contains("\t")))
                .isEmpty();
    }

    @Test
    void english_is_english() {
        assertThat(offending(patterns(Locale.ENGLISH), text -> {
                    String own = text;
                    for (String name : NAMES) {
                        own = own.replace(name, "");
                    }
                    return hasJapanese(own);
                }))
                .isEmpty();
    }

    @Test
    void japanese_is_japanese() {
        Set<String> same = patterns(Locale.JAPANESE).entrySet().stream()
                .filter(entry ->
                        entry.getValue().equals(patterns(Locale.ENGLISH).get(entry.getKey())))
                .filter(entry -> entry.getValue().matches(".*[a-z]{3,} [a-z]{3,}.*"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(same).isEmpty();
    }

    @Test
    void people_are_never_put_down() {
        assertThat(offending(
                        patterns(Locale.JAPANESE),
                        text -> DISRESPECTFUL.stream().anyMatch(text::contains)))
                .isEmpty();
        assertThat(offending(
                        patterns(Locale.ENGLISH),
                        text -> DISRESPECTFUL_EN
                                .matcher(text.toLowerCase(Locale.ROOT))
                                .find()))
                .isEmpty();
    }

    @Test
    void every_key_named_in_the_code_has_a_text() {
        Set<String> keys = patterns(Locale.JAPANESE).keySet();
        Set<String> modules = keys.stream().map(MessagesTest::module).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (String source : Sources.below(Sources.MAIN).values()) {
            literals(source).stream()
                    .filter(literal -> KEY.matcher(literal).matches() && modules.contains(module(literal)))
                    .filter(literal -> !FILE.matcher(literal).matches())
                    .filter(literal ->
                            !keys.contains(literal) && keys.stream().noneMatch(key -> extended(literal, key)))
                    .forEach(missing::add);
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void no_text_is_written_in_a_page() {
        Map<String, Collection<String>> texts = new TreeMap<>();
        Sources.below(Sources.MAIN).forEach((file, source) -> {
            if (file.toString().contains("/ui/")) {
                List<String> japanese = literals(source).stream()
                        .filter(MessagesTest::hasJapanese)
                        .toList();
                if (!japanese.isEmpty()) {
                    texts.put(file.getFileName().toString(), japanese);
                }
            }
        });

        assertThat(texts).isEmpty();
    }

    /** A literal that ends with a separator is the beginning of a key made at run time. */
    private static boolean extended(String literal, String key) {
        return literal.matches(".*[.-]") && key.startsWith(literal);
    }

    private Map<String, String> patterns(Locale language) {
        return messages.patterns(language);
    }

    private static String filled(String pattern, Locale language) {
        MessageFormat format = new MessageFormat(pattern, language);
        Object[] arguments = new Object[9];
        Arrays.fill(arguments, 2);
        Format[] formats = format.getFormatsByArgumentIndex();
        for (int i = 0; i < formats.length; i++) {
            if (formats[i] != null && !(formats[i] instanceof NumberFormat)) {
                arguments[i] = LocalDateTime.of(2026, 11, 21, 9, 30);
            }
        }
        return format.format(arguments);
    }

    private static String module(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    /** Arguments that show something; one that only chooses between singular and plural need not be in both. */
    private static Set<String> indexes(String pattern) {
        return INDEX.matcher(PLURAL.matcher(pattern).replaceAll(""))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> literals(String source) {
        return LITERAL.matcher(source)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static boolean hasJapanese(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .anyMatch(Set.of(HIRAGANA, KATAKANA, HAN)::contains);
    }

    private static Map<String, String> offending(Map<String, String> texts, Predicate<String> fault) {
        return texts.entrySet().stream()
                .filter(entry -> fault.test(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
