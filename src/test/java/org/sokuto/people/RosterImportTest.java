package org.sokuto.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sokuto.ApplicationTest;
import org.sokuto.TestFiles;
import org.sokuto.people.access.Role;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.ImportReport;
import org.sokuto.shared.csv.ImportReport.Outcome;
import org.sokuto.shared.csv.RowFault;
import org.springframework.beans.factory.annotation.Autowired;

class RosterImportTest extends ApplicationTest {

    private static final String HEADER = "employee_no,name,kana,team,hired_on,role";
    private static final String AOI = "OP0001,佐藤 葵,サトウ アオイ,第1チーム,2024-04-01,OPERATOR";
    private static final String REN = "OP0002,鈴木 蓮,スズキ レン,第1チーム,2025-10-01,";

    @Autowired
    private RosterImport roster;

    @Autowired
    private PeopleService service;

    @Autowired
    private TeamService teams;

    private final List<RowFault> rejects = new ArrayList<>();

    @Test
    void new_persons_come_with_team_roles_and_a_day_of_hire() {
        ImportReport report = run(HEADER, AOI, REN, "SV0001,高橋 恵,タカハシ メグミ,第2チーム,,SUPERVISOR; trainer");

        assertThat(report.outcome()).isEqualTo(Outcome.STORED);
        assertThat(report.added()).isEqualTo(3);
        assertThat(person("OP0001")).satisfies(aoi -> {
            assertThat(aoi.name()).isEqualTo("佐藤 葵");
            assertThat(aoi.teamName()).isEqualTo("第1チーム");
            assertThat(aoi.hiredOn()).isEqualTo(LocalDate.of(2024, 4, 1));
            assertThat(aoi.hasPassword()).isFalse();
        });
        assertThat(person("OP0002").roles()).containsExactly(Role.OPERATOR);
        assertThat(person("SV0001").roles()).containsExactlyInAnyOrder(Role.SUPERVISOR, Role.TRAINER);
        assertThat(asInstallation(teams::findAll))
                .extracting(TeamItem::name, TeamItem::members)
                .contains(tuple("第1チーム", 2L), tuple("第2チーム", 1L));
        assertThat(count("audit_entry where action = 'account.create'")).isEqualTo(1);
    }

    @Test
    void headers_and_numbers_may_be_written_in_japanese_and_full_width() {
        run("社員番号,氏名,チーム", "ＯＰ０００１,佐藤 葵,第1チーム");

        assertThat(person("OP0001").teamName()).isEqualTo("第1チーム");
    }

    @Test
    void one_bad_row_keeps_all_rows_out() {
        ImportReport report = run(HEADER, AOI, ",名無し,,,,");

        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(count("person")).isZero();
        assertThat(count("team where parent_id is not null")).isZero();
        assertThat(count("audit_entry")).isZero();
        assertThat(rejects).hasSize(1);
    }

    @Test
    void good_rows_come_in_if_they_are_asked_for() {
        ImportReport report =
                asInstallation(() -> roster.run(TestFiles.csv(HEADER, AOI, "OP0009,,,,,", REN), true, rejects::add));

        assertThat(report.outcome()).isEqualTo(Outcome.STORED);
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(count("person")).isEqualTo(2);
        assertThat(rejects).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,佐藤 葵,,,,                  | employee_no | missing_cell
            OP0003,,,,,                   | name        | missing_cell
            OP0003,佐藤 葵,,,2024-02-30,  | hired_on    | bad_date
            OP0003,佐藤 葵,,,,BOSS        | role        | bad_role
            OP0003,佐藤 葵,,,,ADMIN       | role        | bad_role
            OP0003,佐藤 葵,,,,OPERATOR;ADMIN | role     | bad_role
            OP0001,田中 湊,,,,            | employee_no | duplicate_id
            """)
    void a_bad_row_is_told_by_line_column_and_code(String row, String column, String code) {
        run(HEADER, AOI, row);

        assertThat(rejects).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.code().code()).isEqualTo(code);
        });
        assertThat(count("person")).isZero();
    }

    @Test
    void a_check_says_what_would_come_and_stores_nothing() {
        CsvFile file = TestFiles.csv(HEADER, AOI, REN);

        ImportReport report = asInstallation(() -> roster.check(file, rejects::add));

        assertThat(report.outcome()).isEqualTo(Outcome.CHECKED);
        assertThat(report.added()).isEqualTo(2);
        assertThat(count("person")).isZero();
        assertThat(count("team where parent_id is not null")).isZero();
    }

    @Test
    void the_same_roster_again_changes_nothing() {
        run(HEADER, AOI, REN);

        ImportReport report = run(HEADER, AOI, REN);

        assertThat(report.same()).isEqualTo(2);
        assertThat(report.added() + report.changed()).isZero();
        assertThat(count("audit_entry")).isEqualTo(1);
        assertThat(count("team_membership")).isEqualTo(2);
    }

    @Test
    void a_second_roster_corrects_name_reading_team_and_hire_date() {
        run(HEADER, AOI, REN);

        ImportReport report = run(HEADER, "OP0001,田中 葵,タナカ アオイ,第2チーム,2024-05-01,OPERATOR", REN);

        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.same()).isEqualTo(1);
        assertThat(person("OP0001"))
                .extracting(PersonItem::name, PersonItem::kana, PersonItem::teamName, PersonItem::hiredOn)
                .containsExactly("田中 葵", "タナカ アオイ", "第2チーム", LocalDate.of(2024, 5, 1));
        assertThat(count("team_membership where until is not null")).isEqualTo(1);
    }

    @Test
    void a_second_roster_neither_gives_nor_takes_roles() {
        run(HEADER, "SV0001,高橋 恵,,,,SUPERVISOR");

        run(HEADER, "SV0001,高橋 恵美,,,,");
        run(HEADER, "SV0001,高橋 恵子,,,,MANAGER");

        assertThat(person("SV0001").roles()).containsExactly(Role.SUPERVISOR);
        assertThat(person("SV0001").name()).isEqualTo("高橋 恵子");
    }

    @Test
    void who_is_missing_from_a_second_roster_stays() {
        run(HEADER, AOI, REN);

        run(HEADER, AOI);

        assertThat(person("OP0002").leftOn()).isNull();
    }

    @Test
    void columns_that_a_roster_does_not_have_change_nothing() {
        run(HEADER, AOI);

        ImportReport report = run("employee_no,name", "OP0001,佐藤 葵");

        assertThat(report.same()).isEqualTo(1);
        assertThat(person("OP0001").teamName()).isEqualTo("第1チーム");
        assertThat(person("OP0001").hiredOn()).isEqualTo(LocalDate.of(2024, 4, 1));
    }

    @Test
    void several_hundred_rows_come_in_as_one() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < 450; i++) {
            lines.add("P%04d,氏名%d,,第%dチーム,,".formatted(i, i, i % 3 + 1));
        }

        assertThat(run(lines.toArray(String[]::new)).added()).isEqualTo(450);
        assertThat(count("person")).isEqualTo(450);
        assertThat(count("role_grant where role = 'OPERATOR'")).isEqualTo(450);
        assertThat(count("team where parent_id is not null")).isEqualTo(3);
    }

    private ImportReport run(String... lines) {
        CsvFile file = TestFiles.csv(lines);
        return asInstallation(() -> roster.run(file, false, rejects::add));
    }

    private PersonItem person(String employeeNo) {
        return asInstallation(() -> service.find(new PersonFilter(employeeNo, null, true), 0, 10)).stream()
                .filter(person -> Set.of(employeeNo).contains(person.employeeNo()))
                .findFirst()
                .orElseThrow();
    }
}
