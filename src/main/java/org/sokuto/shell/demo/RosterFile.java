package org.sokuto.shell.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.List;

/** The people as roster.csv. */
final class RosterFile {

    private RosterFile() {}

    static void write(Path folder, List<Person> people, WorkCalendar calendar) {
        CsvFile.write(folder.resolve("roster.csv"), lines -> {
            lines.writeRecord("employee_no", "name", "kana", "team", "hired_on", "role");
            people.forEach(person -> write(person, calendar, lines));
        });
    }

    private static void write(Person person, WorkCalendar calendar, CsvWriter lines) {
        lines.writeRecord(
                person.employeeNo(),
                person.name().written(),
                person.name().kana(),
                person.team(),
                calendar.date(person.hiredAt()).toString(),
                person.role());
    }
}
