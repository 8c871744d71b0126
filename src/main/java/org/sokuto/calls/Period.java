package org.sokuto.calls;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Local days of the site, first and last included. */
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("first day " + first + " after last day " + last);
        }
    }

    /** The given number of days that end with and include the last. */
    public static Period endingWith(LocalDate last, int days) {
        return new Period(last.minusDays(days - 1L), last);
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
