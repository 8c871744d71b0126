package org.sokuto.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast of the colour tokens in both schemes, by the WCAG 2.2 ratio. */
class TokensTest {

    private static final Pattern PAIR = Pattern.compile("--([\\w-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");
    private static final Map<String, String[]> TOKENS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (var css = TokensTest.class.getResourceAsStream("/META-INF/resources/styles/tokens.css")) {
            assertThat(css).isNotNull();
            var pairs = PAIR.matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8));
            while (pairs.find()) {
                TOKENS.put(pairs.group(1), new String[] {pairs.group(2), pairs.group(3)});
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text, page, 4.5",
        "text, card, 4.5",
        "text, sunken, 4.5",
        "text-2, page, 4.5",
        "text-2, card, 4.5",
        "text-2, sunken, 4.5",
        "muted, page, 4.5",
        "muted, card, 4.5",
        "muted, sunken, 4.5",
        "accent, page, 4.5",
        "accent, card, 4.5",
        "accent, accent-soft, 4.5",
        "on-accent, accent, 4.5",
        "on-accent, accent-hover, 4.5",
        "on-accent, accent-press, 4.5",
        "ok, card, 4.5",
        "ok, ok-soft, 4.5",
        "warn, card, 4.5",
        "warn, warn-soft, 4.5",
        "bad, card, 4.5",
        "bad, bad-soft, 4.5",
        "on-bad, bad, 4.5",
        "text, fine, 4.5",
        "text, around, 4.5",
        "text, watch, 4.5",
        "on-focus, focus, 4.5",
        "on-focus-large, focus-large, 4.5",
        "fine-ink, fine-chip, 4.5",
        "watch-ink, watch-chip, 4.5",
        "focus-ink, focus-chip, 4.5",
        "text, reason-soft, 4.5",
        "text-2, reason-soft, 4.5",
        "text, accent-soft, 4.5",
        "line-control, page, 3.0",
        "line-control, card, 3.0",
        "line-control, sunken, 3.0",
        "ring, page, 3.0",
        "ring, card, 3.0",
        "series-1, card, 3.0",
        "series-2, card, 3.0",
        "series-3, card, 3.0",
        "series-4, card, 3.0",
    })
    void pair_reaches_the_ratio_in_both_schemes(String front, String ground, double least) {
        for (int scheme = 0; scheme < 2; scheme++) {
            assertThat(ratio(token(front)[scheme], token(ground)[scheme]))
                    .as("%s on %s, %s", front, ground, scheme == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static String[] token(String name) {
        var pair = TOKENS.get(name);
        assertThat(pair).as(name).isNotNull();
        return pair;
    }

    private static double ratio(String first, String second) {
        var one = luminance(first);
        var other = luminance(second);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        var share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
