package org.sokuto.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-08, 2026-10-08, 2026-10-07",
        "2026-10-09, 2026-10-09, 2026-10-08",
        "2026-10-10, 2026-10-09, 2026-10-08",
        "2026-10-11, 2026-10-09, 2026-10-08",
        "2026-10-12, 2026-10-12, 2026-10-09"
    })
    void endsOnTheLastWorkingDayUpToTheLastDay(LocalDate lastDay, LocalDate last, LocalDate lastButOne) {
        WorkCalendar calendar = new WorkCalendar(lastDay);
        assertThat(calendar.date(WorkCalendar.DAYS - 1)).isEqualTo(last);
        assertThat(calendar.date(WorkCalendar.DAYS - 2)).isEqualTo(lastButOne);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-08, 2026-10-08", "2026-10-09, 2026-10-09", "2026-10-10, 2026-10-09", "2026-10-11, 2026-10-09"})
    void whatWouldFallOnAWeekendHappensOnTheFridayBefore(LocalDate day, LocalDate happened) {
        assertThat(WorkCalendar.lastUpTo(day)).isEqualTo(happened);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-05", "2026-10-07", "2026-10-10", "2028-02-29"})
    void countsEveryWeekdayOnce(LocalDate lastDay) {
        WorkCalendar calendar = new WorkCalendar(lastDay);
        LocalDate first = calendar.date(-1000);
        LocalDate last = calendar.date(WorkCalendar.DAYS - 1);
        assertThat(IntStream.range(-1000, WorkCalendar.DAYS).mapToObj(calendar::date))
                .containsExactlyElementsOf(first.datesUntil(last.plusDays(1))
                        .filter(date -> date.getDayOfWeek().getValue() <= 5)
                        .toList());
    }

    @Test
    void goesBackHalfAYear() {
        assertThat(new WorkCalendar(LocalDate.of(2026, 10, 9)).date(0)).isEqualTo(LocalDate.of(2026, 4, 13));
    }
}
