package org.sokuto.shared.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be written, and where it is said that something may not. */
class YamlTextTest {

    private final Findings findings = new Findings();

    private Optional<YamlObject> read(String... lines) {
        return YamlText.read(new ContentFile("a.yaml", String.join("\n", lines)), findings);
    }

    private List<String> found() {
        return findings.all().stream()
                .map(finding -> finding.line() + " " + finding.code())
                .toList();
    }

    @Test
    void a_plain_mapping_is_read_in_the_order_of_the_file() {
        assertThat(read("# a remark", "b: 1", "a: [x, y]", "c: {d: e}")
                        .orElseThrow()
                        .keys())
                .containsExactly("b", "a", "c");
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"b: &x 1", "b: *x", "b: !!str 1", "b: !own {c: d}", "b: !!seq [1]", "b: &x {c: d}"})
    void anchors_aliases_and_tags_are_refused(String line) {
        assertThat(read("a: 1", line)).isEmpty();
        assertThat(found()).containsExactly("2 Y01");
    }

    @Test
    void a_key_that_stands_twice_is_named() {
        read("a: 1", "b: 2", "a: 3");

        assertThat(found()).containsExactly("3 Y02");
        assertThat(findings.all().getFirst().arguments()).containsExactly("a");
    }

    @Test
    void what_is_nested_too_deeply_is_refused() {
        assertThat(read("a: " + "[".repeat(31) + "]".repeat(31))).isPresent();
        assertThat(read("a: " + "[".repeat(40_000))).isEmpty();
        assertThat(found()).containsExactly("1 Y03");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            - a           | 1
            just words    | 1
            ? [a]\\n: b   | 1
            a: 1\\nb: [1   | 3
            a: 1\\n\\tb: 2  | 2
            a: 1\\n---\\nb: 2 | 2
            """)
    void what_is_no_mapping_or_no_yaml_is_said_with_its_line(String text, int line) {
        read(text.replace("\\n", "\n").replace("\\t", "\t").split("\n", -1));

        assertThat(found()).isNotEmpty().allMatch(found -> found.endsWith("Y04"));
        assertThat(findings.all().getFirst().line()).isBetween(line - 1, line + 1);
    }

    @Test
    void a_character_that_cannot_be_seen_is_told_with_its_line() {
        assertThat(read("a: 1", "b: 𠮷野家の\u0001メニュー")).isEmpty();
        assertThat(found()).containsExactly("2 Y04");
        assertThat(findings.all().getFirst().arguments()).containsExactly("U+0001");
    }

    @Test
    void an_empty_file_is_no_mapping() {
        assertThat(read("")).isEmpty();
        assertThat(found()).containsExactly("1 Y04");
    }

    @Test
    void lines_are_those_of_the_whole_file_where_only_a_part_is_read() {
        YamlObject head = YamlText.read("a.md", "a: 1\nb: x", 1, findings).orElseThrow();
        head.number("b", 1, 9);
        head.allow("b");

        assertThat(found()).containsExactly("2 Y05", "3 Y06");
    }
}
