package org.sokuto.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sokuto.shared.csv.CellText;

/** A day, picked or typed in any form in use: 2026/11/21, 20261121, 11月21日, R8.11.21, in either width. */
public final class DayField extends DatePicker {

    private static final String SHOWN = "yyyy/MM/dd";

    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})(?:[/.-]|\\u6708)(\\d{1,2})\\u65E5?");

    private final int year;

    /** Where the year is not typed, it is that of today. */
    public DayField(String label, LocalDate today) {
        super(label);
        this.year = today.getYear();
        setI18n(texts(getLocale(), today));
        setFallbackParser(typed -> read(typed).map(Result::ok).orElseGet(() -> Result.error(badInput())));
        setManualValidation(true);
    }

    /** Whether something was typed that is no day. */
    public boolean isUnreadable() {
        return isInputUnparsable();
    }

    /** The message for what is no day. */
    public String badInput() {
        return getTranslation("shared.day.bad");
    }

    Optional<LocalDate> read(String typed) {
        CellText text = CellText.of(typed);
        return text.date().or(() -> withoutYear(text.text()));
    }

    private Optional<LocalDate> withoutYear(String text) {
        Matcher day = MONTH_AND_DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)))
                    .atYear(year));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private DatePickerI18n texts(Locale language, LocalDate today) {
        List<DayOfWeek> fromSunday = Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .toList();
        return new DatePickerI18n()
                .setDateFormat(SHOWN)
                .setReferenceDate(today)
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdaysShort(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language))
                        .toList())
                .setToday(getTranslation("shared.today"))
                .setCancel(getTranslation("shared.cancel"));
    }
}
