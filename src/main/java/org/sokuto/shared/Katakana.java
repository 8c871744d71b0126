package org.sokuto.shared;

import java.text.Normalizer;

/** A reading as it is stored: hiragana and half-width kana become full-width katakana, the rest stays. */
public final class Katakana {

    private static final int TO_KATAKANA = 'ア' - 'あ';

    private Katakana() {}

    public static String of(String typed) {
        StringBuilder reading = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .map(Katakana::katakana)
                .forEach(reading::appendCodePoint);
        return reading.toString().strip();
    }

    private static int katakana(int c) {
        boolean hiragana = (c >= 'ぁ' && c <= 'ゖ') || c == 'ゝ' || c == 'ゞ';
        return hiragana ? c + TO_KATAKANA : c;
    }
}
