package org.sokuto.shell.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The dates of the history's working days.
 *
 * <p>The centre is drawn in working days counted from the first one and gets its dates only here: another last day
 * moves the dates and changes nothing else.
 */
final class WorkCalendar {

    /** Twenty-six weeks, the half-year that has the same number of working days wherever it ends. */
    static final int DAYS = 130;

    private static final int WEEK = 5;

    private final LocalDate lastWorkingDay;

    WorkCalendar(LocalDate lastDay) {
        lastWorkingDay = lastUpTo(lastDay);
    }

    /** The day itself, or the Friday before a weekend. */
    static LocalDate lastUpTo(LocalDate day) {
        boolean weekend = day.getDayOfWeek().getValue() > WEEK;
        return weekend ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : day;
    }

    LocalDate date(int day) {
        int back = DAYS - 1 - day;
        int rest = back % WEEK;
        boolean overWeekend = rest >= lastWorkingDay.getDayOfWeek().getValue();
        return lastWorkingDay.minusWeeks(back / WEEK).minusDays(overWeekend ? rest + 2 : rest);
    }
}
