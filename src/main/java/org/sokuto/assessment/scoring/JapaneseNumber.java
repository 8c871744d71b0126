package org.sokuto.assessment.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as they are written in Japanese: {@code 24}, {@code 二十四}, {@code 二〇二六}, {@code 3万5千}, {@code 3.5万}. */
final class JapaneseNumber {

    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final String DIGITS = "[0-9零" + KANJI_DIGITS + "]";
    private static final Pattern GROUP = Pattern.compile("(" + DIGITS + "+(?:\\.[0-9]+)?)([十百千万億兆])?|([十百千万億兆])");
    private static final Pattern NUMBER = Pattern.compile("(?:" + GROUP.pattern() + ")+");

    private JapaneseNumber() {}

    /** The value of a text that is a number and nothing else; thousands separators and a sign are allowed. */
    static Optional<BigDecimal> parse(String text) {
        String number = text.replace(",", "").replaceAll("[−‐‑–—―ー-]", "-");
        boolean negative = number.startsWith("-");
        String digits = number.replaceFirst("^[-+]", "");
        return NUMBER.matcher(digits).matches()
                ? Optional.of(negative ? value(digits).negate() : value(digits))
                : Optional.empty();
    }

    /** The text with every number in it in plain digits; leading zeros stay where no unit such as 十 is involved. */
    static String inDigits(String text) {
        return NUMBER.matcher(text).replaceAll(number -> plain(number.group()));
    }

    private static String plain(String number) {
        boolean units = number.chars().anyMatch(c -> unit((char) c) != null);
        return units ? value(number).stripTrailingZeros().toPlainString() : asciiDigits(number);
    }

    private static BigDecimal value(String number) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        Matcher groups = GROUP.matcher(number);
        for (MatchResult group : (Iterable<MatchResult>) groups.results()::iterator) {
            BigDecimal count = group.group(1) == null ? null : new BigDecimal(asciiDigits(group.group(1)));
            String unit = group.group(2) == null ? group.group(3) : group.group(2);
            BigDecimal worth = unit == null ? BigDecimal.ONE : unit(unit.charAt(0));
            if (worth == null || worth.compareTo(BigDecimal.valueOf(10_000)) < 0) {
                section = section.add(orOne(count).multiply(orOne(worth)));
            } else {
                BigDecimal before = count == null ? section : section.add(count);
                total = total.add((before.signum() == 0 && count == null ? BigDecimal.ONE : before).multiply(worth));
                section = BigDecimal.ZERO;
            }
        }
        return total.add(section);
    }

    private static BigDecimal orOne(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ONE : number;
    }

    private static String asciiDigits(String number) {
        StringBuilder digits = new StringBuilder(number.length());
        for (char c : number.replace('零', '〇').toCharArray()) {
            int digit = KANJI_DIGITS.indexOf(c);
            digits.append(digit < 0 ? c : (char) ('0' + digit));
        }
        return digits.toString();
    }

    private static @Nullable BigDecimal unit(char c) {
        return switch (c) {
            case '十' -> BigDecimal.TEN;
            case '百' -> BigDecimal.valueOf(100);
            case '千' -> BigDecimal.valueOf(1_000);
            case '万' -> BigDecimal.valueOf(10_000);
            case '億' -> BigDecimal.valueOf(100_000_000);
            case '兆' -> BigDecimal.valueOf(1_000_000_000_000L);
            default -> null;
        };
    }
}
