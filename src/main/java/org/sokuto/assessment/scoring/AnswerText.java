package org.sokuto.assessment.scoring;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a typed answer says, whatever the width, case, kana, spaces, punctuation and kind of digits it is typed in. */
final class AnswerText {

    private AnswerText() {}

    /** Two texts say the same if and only if they fold to the same. */
    static String fold(String text) {
        String plain = katakana(normal(text));
        StringBuilder kept = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (says(c) || isPartOfNumber(plain, i)) {
                kept.append(c);
            }
        }
        return JapaneseNumber.inDigits(kept.toString());
    }

    /** The number that a text is, with or without the unit behind it or a yen sign before it. */
    static Optional<BigDecimal> number(String text, @Nullable String unit) {
        String plain = normal(text).replaceAll("[\\s\\p{Z}]", "").replaceFirst("^¥", "");
        String suffix = unit == null ? "" : normal(unit).strip();
        return JapaneseNumber.parse(
                plain.endsWith(suffix) ? plain.substring(0, plain.length() - suffix.length()) : plain);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('〜', '~');
    }

    private static String katakana(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            boolean hiragana = (c >= 'ぁ' && c <= 'ゖ') || c == 'ゝ' || c == 'ゞ';
            folded.append(hiragana ? (char) (c + ('ァ' - 'ぁ')) : c);
        }
        return folded.toString();
    }

    private static boolean says(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '〇'
                || c == '%'
                || c == '+';
    }

    /** Between two digits these make another number of them, unlike hyphens and commas: 1/2 is not 12. */
    private static boolean isPartOfNumber(String text, int i) {
        return "./:~".indexOf(text.charAt(i)) >= 0
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
