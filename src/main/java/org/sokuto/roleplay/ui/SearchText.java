package org.sokuto.roleplay.ui;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Finds words in a text whatever their width, case and kana, letter by letter, so that places stay places. */
final class SearchText {

    private static final int KATAKANA_FIRST = 0x30A1;
    private static final int KATAKANA_LAST = 0x30F6;
    private static final int KATAKANA_TO_HIRAGANA = 0x60;

    /** A stretch of a text, found or not. */
    record Part(String text, boolean found) {}

    private final String wanted;

    SearchText(String wanted) {
        this.wanted = fold(wanted.strip());
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    int countIn(String text) {
        return (int) parts(text).stream().filter(Part::found).count();
    }

    List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        String folded = fold(text);
        int from = 0;
        while (!isEmpty()) {
            int at = folded.indexOf(wanted, from);
            if (at < 0) {
                break;
            }
            if (at > from) {
                parts.add(new Part(text.substring(from, at), false));
            }
            from = at + wanted.length();
            parts.add(new Part(text.substring(at, from), true));
        }
        if (from < text.length()) {
            parts.add(new Part(text.substring(from), false));
        }
        return parts;
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            folded.append(fold(text.charAt(index)));
        }
        return folded.toString();
    }

    private static char fold(char letter) {
        String normal = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKC);
        char plain = normal.length() == 1 ? Character.toLowerCase(normal.charAt(0)) : letter;
        return plain >= KATAKANA_FIRST && plain <= KATAKANA_LAST ? (char) (plain - KATAKANA_TO_HIRAGANA) : plain;
    }
}
