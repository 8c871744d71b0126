package org.sokuto.shared.csv;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cell in one form whatever keyboard wrote it, half width and trimmed, which can be read as a value. */
public record CellText(String text) {

    public static final CellText BLANK = new CellText("");

    private static final String DASHES = "-‐‑–—―−ー";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("([+-]?)(\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,9})(?:\\.0+)?");
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("='?\"(.*)\"|'(.*)");

    public static CellText of(String cell) {
        String text = isAscii(cell) ? cell : Normalizer.normalize(cell, Normalizer.Form.NFKC);
        String stripped = text.strip();
        return stripped.isEmpty() ? BLANK : new CellText(stripped);
    }

    /** Whether nothing is said; a lone dash is how many exports say nothing. */
    public boolean isBlank() {
        return text.isEmpty()
                || (DASHES.indexOf(text.charAt(0)) >= 0 && text.chars().allMatch(c -> DASHES.indexOf(c) >= 0));
    }

    /** A code or number of something, freed of the marks by which Excel keeps digits as text. */
    public String code() {
        if (text.isEmpty() || (text.charAt(0) != '=' && text.charAt(0) != '\'')) {
            return text;
        }
        Matcher kept = KEPT_AS_TEXT.matcher(text);
        if (!kept.matches()) {
            return text;
        }
        String quoted = kept.group(1);
        return (quoted == null ? kept.group(2) : quoted).strip();
    }

    /** A whole number of at most nine digits, also written 1,234 or 95.0. */
    public OptionalInt wholeNumber() {
        if (isShortDigits(text)) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        Matcher number = WHOLE_NUMBER.matcher(withPlainDashes());
        if (!number.matches()) {
            return OptionalInt.empty();
        }
        int magnitude = Integer.parseInt(number.group(2).replace(",", ""));
        return OptionalInt.of(number.group(1).equals("-") ? -magnitude : magnitude);
    }

    /** A day in one of the accepted forms that exists and is not before 1990. */
    public Optional<LocalDate> date() {
        return CellTime.date(withPlainDashes());
    }

    /** A day that may be written without its year, which is then the given one. */
    public Optional<LocalDate> date(int yearIfNone) {
        return date().or(() -> CellTime.monthAndDay(withPlainDashes(), yearIfNone));
    }

    /** A day and a time of day; 24:00 is the next midnight. */
    public Optional<LocalDateTime> dateTime() {
        return CellTime.dateTime(withPlainDashes());
    }

    private String withPlainDashes() {
        return isAscii(text) ? text : text.replaceAll("[" + DASHES + "]", "-");
    }

    /** The ordinary case of a file with a million numbers, for which a pattern would be slow. */
    private static boolean isShortDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 9;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
