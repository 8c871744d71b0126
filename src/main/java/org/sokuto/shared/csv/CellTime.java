package org.sokuto.shared.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and times as Japanese offices write them. */
final class CellTime {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private static final Pattern DATE = Pattern.compile("(?:(\\d{4})|(令和|平成|昭和|[RHSrhs])\\.?(元|\\d{1,2}))"
            + "(?:([/.-])(\\d{1,2})\\4(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})(?:[/.-](\\d{1,2})|月(\\d{1,2})日)");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?|(\\d{1,2})時(\\d{1,2})分(?:(\\d{1,2})秒)?");

    private CellTime() {}

    static Optional<LocalDate> date(String text) {
        try {
            Matcher m = DATE.matcher(text);
            if (m.matches()) {
                int month = Integer.parseInt(first(m.group(5), m.group(7)));
                int day = Integer.parseInt(first(m.group(6), m.group(8)));
                return checked(day(m.group(1), m.group(2), m.group(3), month, day));
            }
            Matcher digits = DIGITS.matcher(text);
            return digits.matches()
                    ? checked(day(digits.group(1), null, null, number(digits.group(2)), number(digits.group(3))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> monthAndDay(String text, int year) {
        Matcher m = MONTH_AND_DAY.matcher(text);
        try {
            return m.matches()
                    ? Optional.of(LocalDate.of(year, number(m.group(1)), number(first(m.group(2), m.group(3)))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDateTime> dateTime(String text) {
        int gap = Math.max(text.indexOf(' '), text.indexOf('T'));
        if (gap < 0) {
            return Optional.empty();
        }
        Matcher time = TIME.matcher(text.substring(gap + 1).strip());
        return time.matches() ? date(text.substring(0, gap)).flatMap(day -> at(day, time)) : Optional.empty();
    }

    private static Optional<LocalDateTime> at(LocalDate day, Matcher time) {
        int hour = number(first(time.group(1), time.group(4)));
        int minute = number(first(time.group(2), time.group(5)));
        int second = number(first(time.group(3), time.group(6)));
        if (hour == 24 && minute == 0 && second == 0) {
            return Optional.of(day.plusDays(1).atStartOfDay());
        }
        return hour < 24 && minute < 60 && second < 60
                ? Optional.of(day.atTime(LocalTime.of(hour, minute, second)))
                : Optional.empty();
    }

    private static LocalDate day(
            @Nullable String year, @Nullable String era, @Nullable String eraYear, int month, int day) {
        if (era == null || eraYear == null) {
            return LocalDate.of(number(first(year, null)), month, day);
        }
        JapaneseEra of = switch (era) {
            case "令和", "R", "r" -> JapaneseEra.REIWA;
            case "平成", "H", "h" -> JapaneseEra.HEISEI;
            default -> JapaneseEra.SHOWA;
        };
        return LocalDate.from(JapaneseDate.of(of, eraYear.equals("元") ? 1 : number(eraYear), month, day));
    }

    private static Optional<LocalDate> checked(LocalDate day) {
        return day.isBefore(EARLIEST) ? Optional.empty() : Optional.of(day);
    }

    private static String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other != null ? other : "0";
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
