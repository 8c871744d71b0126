package org.sokuto.shared;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The normalised form under which a text is found and sorted: compatibility forms and cases folded, hiragana as
 * katakana, spaces dropped, all dashes one. The text itself is stored as it was typed.
 */
public final class SearchKey {

    private SearchKey() {}

    public static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .map(SearchKey::fold)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private static int fold(int c) {
        boolean hiragana = c >= 0x3041 && c <= 0x3096;
        if (hiragana) {
            return c + 0x60;
        }
        return switch (c) {
            case '‐', '‑', '–', '—', '−', 'ー' -> '-';
            default -> c;
        };
    }
}
