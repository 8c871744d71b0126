package org.sokuto.people.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as tables show them. */
final class Days {

    private static final DateTimeFormatter DENSE = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private Days() {}

    static String dense(LocalDate day) {
        return DENSE.format(day);
    }
}
