package org.sokuto.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.access.Role;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.csv.Columns;
import org.sokuto.shared.csv.CsvHeader;
import org.sokuto.shared.csv.CsvRow;
import org.sokuto.shared.csv.RowFault;
import org.sokuto.shared.csv.RowFaultCode;

/** One row of a roster, or what is wrong with it. */
record RosterRow(
        String employeeNo,
        @Nullable PersonDraft draft,
        Set<Role> roles,
        @Nullable RowFault fault) {

    private static final String NUMBER = "employee_no";
    private static final String NAME = "name";
    private static final String KANA = "kana";
    private static final String TEAM = "team";
    private static final String HIRED = "hired_on";
    private static final String ROLE = "role";

    private static final int LONGEST = 120;

    static Columns columns(CsvHeader header) {
        Map<String, List<String>> names = Map.of(
                NUMBER, List.of("employee no", "employee number", "staff no", "社員番号"),
                NAME, List.of("full name", "氏名", "名前"),
                KANA, List.of("furigana", "reading", "カタカナ", "カナ", "フリガナ", "氏名カナ"),
                TEAM, List.of("team name", "チーム", "チーム名"),
                HIRED, List.of("hired on", "hire date", "hired", "入社日"),
                ROLE, List.of("roles", "役割"));
        return Columns.in(header, names, List.of(NUMBER, NAME));
    }

    static RosterRow read(Columns columns, CsvRow row) {
        String number = columns.cell(row, NUMBER).code();
        if (number.isEmpty() || number.length() > 40) {
            return refused(columns.fault(row, NUMBER, RowFaultCode.MISSING_CELL));
        }
        String name = columns.raw(row, NAME);
        if (name.isEmpty() || name.length() > LONGEST) {
            return refused(columns.fault(row, NAME, RowFaultCode.MISSING_CELL));
        }
        Optional<LocalDate> hired = Optional.empty();
        if (!columns.cell(row, HIRED).isBlank()) {
            hired = columns.cell(row, HIRED).date();
            if (hired.isEmpty()) {
                return refused(columns.fault(row, HIRED, RowFaultCode.BAD_DATE));
            }
        }
        Optional<Set<Role>> roles = roles(columns.cell(row, ROLE).text());
        if (roles.isEmpty()) {
            return refused(columns.fault(row, ROLE, RowFaultCode.BAD_ROLE));
        }
        try {
            String team = columns.raw(row, TEAM);
            PersonDraft draft =
                    new PersonDraft(name, columns.raw(row, KANA), team.isEmpty() ? null : team, hired.orElse(null));
            return new RosterRow(number, draft, roles.get(), null);
        } catch (InvalidInput tooLong) {
            return refused(columns.fault(row, tooLong.field(), RowFaultCode.MISSING_CELL));
        }
    }

    /** The roles named, joined by semicolons; blank means operator, and an administrator is never made by a file. */
    private static Optional<Set<Role>> roles(String text) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : text.isEmpty() ? List.of(Role.OPERATOR.name()) : List.of(text.split("\\s*[;；]\\s*"))) {
            try {
                roles.add(Role.valueOf(name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                return Optional.empty();
            }
        }
        return roles.contains(Role.ADMIN) ? Optional.empty() : Optional.of(roles);
    }

    private static RosterRow refused(RowFault fault) {
        return new RosterRow("", null, Set.of(), fault);
    }
}
