package org.sokuto.shared.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sokuto.shared.LocalText;

/** Reading goes on after a fault, so that an author sees all of them at once. */
class YamlObjectTest {

    private final Findings findings = new Findings();

    private YamlObject object(String... lines) {
        return YamlText.read(new ContentFile("a.yaml", String.join("\n", lines)), findings)
                .orElseThrow();
    }

    private List<String> found() {
        return findings.all().stream()
                .map(finding -> finding.line() + " " + finding.code() + " " + finding.arguments())
                .toList();
    }

    @Test
    void values_are_read_by_their_kind() {
        YamlObject object = object(
                "text: ' a '",
                "title: {ja: 題, en: Title}",
                "number: 7",
                "share: 0.8",
                "flag: true",
                "day: 2027-03-31",
                "severity: warning",
                "list: [a, b]",
                "objects:",
                "  - {a: 1}");

        assertThat(object.text("text")).isEqualTo("a");
        assertThat(object.local("title")).isEqualTo(new LocalText("題", "Title"));
        assertThat(object.number("number", 1, 9)).isEqualTo(7);
        assertThat(object.findDecimal("share", 0, 1)).contains(0.8);
        assertThat(object.flag("flag", false)).isTrue();
        assertThat(object.findDate("day")).contains(LocalDate.of(2027, 3, 31));
        assertThat(object.choice("severity", Severity.class)).isEqualTo(Severity.WARNING);
        assertThat(object.texts("list")).containsExactly("a", "b");
        assertThat(object.objects("objects").getFirst().line()).isEqualTo(10);
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void a_key_that_nobody_knows_is_an_error_on_its_line() {
        object("a: 1", "colour: red").allow("a");

        assertThat(found()).containsExactly("2 Y05 [colour]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b: 1", "a:", "a: ''", "a: null", "a: '  '"})
    void a_value_that_is_missing_is_said_whatever_its_kind(String line) {
        List<Consumer<YamlObject>> kinds = List.of(
                object -> object.text("a"),
                object -> object.local("a"),
                object -> object.number("a", 1, 2),
                object -> object.choice("a", Severity.class));
        for (Consumer<YamlObject> kind : kinds) {
            kind.accept(object(line));
        }

        assertThat(found()).hasSize(4).allMatch(finding -> finding.equals("1 Y07 [a]"));
    }

    @Test
    void a_value_that_may_be_missing_is_not_said() {
        YamlObject object = object("a:");

        assertThat(object.findText("a")).isEmpty();
        assertThat(object.findLocal("a")).isEmpty();
        assertThat(object.findNumber("a", 1, 2)).isEmpty();
        assertThat(object.findDecimal("b", 0, 1)).isEmpty();
        assertThat(object.findDate("b")).isEmpty();
        assertThat(object.flag("b", true)).isTrue();
        assertThat(object.texts("b")).isEmpty();
        assertThat(object.objects("b")).isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void half_a_title_is_no_title() {
        object("title: {ja: 題, de: Titel}").local("title");

        assertThat(found()).containsExactlyInAnyOrder("1 Y07 [en]", "1 Y05 [de]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 0", "a: 10", "a: 1.5", "a: one", "a: 1e1", "a: NaN", "a: 0.9f"})
    void numbers_keep_to_their_bounds_and_to_figures(String line) {
        object(line).number("a", 1, 9);

        assertThat(found()).containsExactly("1 Y06 [a, 1, 9]");
        assertThat(object(line).findDecimal("a", 0, 1).filter(number -> number > 0))
                .isEmpty();
    }

    @Test
    void words_of_the_wrong_kind_are_said() {
        YamlObject object = object("flag: yes", "day: 2027/3/31", "severity: loud", "text: [a]", "list: a", "map: b");
        object.flag("flag", false);
        object.findDate("day");
        object.findChoice("severity", Severity.class);
        object.text("text");
        object.texts("list");
        object.find("map");

        assertThat(findings.all()).extracting(Finding::line).contains(1, 2, 3, 4, 5, 6);
        assertThat(findings.all())
                .extracting(Finding::messageKey)
                .contains("content.Y06.flag", "content.Y06.date", "content.Y06.choice", "content.Y06.kind");
    }

    @Test
    void elements_of_the_wrong_kind_are_said_with_their_line() {
        YamlObject object = object("texts:", "  - a", "  - {b: c}", "objects:", "  - {b: c}", "  - a");
        assertThat(object.texts("texts")).containsExactly("a");
        assertThat(object.objects("objects")).hasSize(1);

        assertThat(found()).containsExactly("3 Y06 [texts]", "6 Y06 [objects]");
    }

    @Test
    void a_header_is_complete_and_bears_the_name_of_its_file() {
        ContentHeader header = ContentHeader.read(
                object("key: other", "title: {ja: 題, en: Title}", "topics: []", "owner: 研修チーム", "starter: true"),
                "mine");

        assertThat(header.key()).isEqualTo("mine");
        assertThat(header.starter()).isTrue();
        assertThat(found())
                .containsExactlyInAnyOrder("1 E02 [mine]", "3 Y07 [topics]", "1 Y07 [review_by]", "1 Y07 [source]");
    }
}
