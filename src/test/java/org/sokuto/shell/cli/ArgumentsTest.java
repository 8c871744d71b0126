package org.sokuto.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sokuto.calls.Channel;

class ArgumentsTest {

    @Test
    void free_words_options_and_switches_may_stand_in_any_order() {
        Arguments arguments = parse("calls --good-rows a.csv --mapping jp_support_csv b.csv --data=/tmp/x");

        assertThat(arguments.operands()).containsExactly("calls", "a.csv", "b.csv");
        assertThat(arguments.has("good-rows")).isTrue();
        assertThat(arguments.has("dry-run")).isFalse();
        assertThat(arguments.options()).containsEntry("mapping", "jp_support_csv");
        assertThat(arguments.path("data")).contains(Path.of("/tmp/x"));
    }

    @ParameterizedTest
    @CsvSource({
        "--fast, cli.usage.unknown-option",
        "--demo=yes, cli.usage.unknown-option",
        "--port, cli.usage.value-missing",
        "--port --demo, cli.usage.value-missing",
        "--, cli.usage.unknown-option"
    })
    void what_is_not_understood_is_refused(String words, String key) {
        assertThatThrownBy(() -> parse(words)).isInstanceOf(WrongUsage.class).hasMessage(key);
    }

    @Test
    void what_a_command_has_no_use_for_is_refused_by_name() {
        Arguments arguments = parse("--demo --data x");

        assertThatCode(() -> arguments.allow("demo")).doesNotThrowAnyException();
        WrongUsage refused = catchThrowableOfType(WrongUsage.class, () -> arguments.allow("port"));
        assertThat(refused.arguments()).containsExactly("--demo");
    }

    @ParameterizedTest
    @CsvSource({
        "1, true",
        "65535, true",
        "8080, true",
        "0, false",
        "65536, false",
        "-1, false",
        "x, false",
        "1.5, false"
    })
    void a_number_lies_within_its_bounds(String text, boolean good) {
        Arguments arguments = parse("--port=" + text);

        if (good) {
            assertThat(arguments.number("port", 1, 65_535)).contains(Integer.valueOf(text));
        } else {
            assertThatThrownBy(() -> arguments.number("port", 1, 65_535)).hasMessage("cli.usage.number");
        }
    }

    @Test
    void a_day_is_a_day_of_the_calendar() {
        assertThat(parse("--as-of 2026-02-28").date("as-of")).contains(LocalDate.of(2026, 2, 28));
        assertThatThrownBy(() -> parse("--as-of 2026-02-30").date("as-of")).hasMessage("cli.usage.date");
        assertThat(parse("").date("as-of")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "1", "1.0", "-0.5", "80", "x", "0,8", "1e-1", ".", "NaN"})
    void a_share_lies_between_nought_and_one(String text) {
        assertThatThrownBy(() -> parse("--target=" + text).share("target"))
                .isInstanceOf(WrongUsage.class)
                .hasMessage("cli.usage.share");
    }

    @Test
    void a_share_is_written_with_a_point() {
        assertThat(parse("--target 0.80").share("target")).contains(0.8);
        assertThat(parse("--target .75").share("target")).contains(0.75);
    }

    @Test
    void channels_are_joined_by_commas_in_any_case() {
        assertThat(parse("--channels phone,CHAT").channels().orElseThrow())
                .containsExactlyInAnyOrder(Channel.PHONE, Channel.CHAT);
        assertThatThrownBy(() -> parse("--channels PHONE,FAX").channels()).hasMessage("cli.usage.channel");
        assertThatThrownBy(() -> parse("--channels PHONE,").channels()).hasMessage("cli.usage.channel");
    }

    @Test
    void a_place_that_no_file_can_have_is_refused() {
        assertThatThrownBy(() -> Arguments.asPath("a\0b")).isInstanceOf(WrongUsage.class);
    }

    private static Arguments parse(String words) {
        return Arguments.parse(words.isEmpty() ? List.of() : List.of(words.split(" ")));
    }
}
