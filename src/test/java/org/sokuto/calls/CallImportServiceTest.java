package org.sokuto.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.TestFiles;
import org.sokuto.calls.format.MappingPreset;
import org.sokuto.calls.rates.Counts;
import org.sokuto.catalog.TopicImport;
import org.sokuto.people.PersonId;
import org.sokuto.people.RosterImport;
import org.sokuto.people.access.Role;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.FileFault;
import org.sokuto.shared.csv.ImportReport.Outcome;
import org.sokuto.shared.csv.RowFault;
import org.sokuto.shared.csv.RowFaultCode;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Imports the history of {@code calls/format}, whose bad rows are known; roster and topics come from the same
 * generator.
 */
class CallImportServiceTest extends ApplicationTest {

    private static final int ROWS = 1597;
    private static final int BAD = 7;
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    @Autowired
    private CallImportService service;

    @Autowired
    private CallCountService counts;

    @Autowired
    private RosterImport roster;

    @Autowired
    private TopicImport topicImport;

    private final List<RowFault> rejects = new ArrayList<>();
    private final CsvFile history = TestFiles.resource("calls/format/calls.csv");

    @BeforeEach
    void hire() {
        asInstallation(() -> roster.run(TestFiles.resource("calls/roster.csv"), false, rejects::add));
        asInstallation(() -> topicImport.run(TestFiles.resource("calls/topics.csv"), false, rejects::add));
        assertThat(rejects).isEmpty();
    }

    @Test
    void a_check_finds_every_bad_row_by_line_and_code_and_stores_nothing() throws IOException {
        CallReport report =
                asInstallation(() -> service.check(history, mapping(history), rejects::add, ImportProgress.SILENT));

        assertThat(report.rows().outcome()).isEqualTo(Outcome.CHECKED);
        assertThat(report.rows().read()).isEqualTo(ROWS);
        assertThat(report.rows().added()).isEqualTo(ROWS - BAD);
        assertThat(found()).isEqualTo(putIn());
        assertThat(report.operators()).isEqualTo(3);
        assertThat(report.droppedColumns()).contains("オペレーター名");
        assertNothingStored();
    }

    @Test
    void one_bad_row_keeps_all_rows_out() throws IOException {
        CallReport report = run(history, false);

        assertThat(report.rows().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(found()).isEqualTo(putIn());
        assertNothingStored();
    }

    @Test
    void good_rows_come_in_if_they_are_asked_for() throws IOException {
        CallReport report = run(history, true);

        assertThat(report.rows().outcome()).isEqualTo(Outcome.STORED);
        assertThat(report.rows().added()).isEqualTo(ROWS - BAD);
        assertThat(found()).isEqualTo(putIn());
        assertThat(count("call_fact")).isEqualTo(ROWS - BAD);
        assertThat(count("audit_entry where action = 'callfact.import'")).isEqualTo(1);
        assertThat(published.events()).singleElement().satisfies(news -> {
            assertThat(news.firstDay()).isEqualTo(report.firstDay());
            assertThat(news.lastDay()).isEqualTo(report.lastDay());
        });
        assertThat(asInstallation(() -> service.findImports(0, 10)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.fileName()).isEqualTo("calls.csv");
                    assertThat(item.rowsAdded()).isEqualTo(ROWS - BAD);
                    assertThat(item.rowsRejected()).isEqualTo(BAD);
                    assertThat(item.firstDay()).isEqualTo(report.firstDay());
                });
    }

    @Test
    void the_roll_up_is_a_plain_count_of_the_rows() {
        run(history, true);

        Map<String, Counts> plain = new TreeMap<>();
        database.sql("select operator_id, topic_id, channel, local_date, immediate from call_fact where eligible")
                .query(row -> {
                    plain.merge(
                            key(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                            new Counts(1, row.getBoolean(5) ? 1 : 0),
                            Counts::plus);
                });
        Map<String, Counts> rolledUp = new TreeMap<>();
        database.sql("select operator_id, topic_id, channel, local_date, eligible, immediate from call_day")
                .query(row -> {
                    rolledUp.put(
                            key(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                            new Counts(row.getInt(5), row.getInt(6)));
                });

        assertThat(rolledUp).isEqualTo(plain).hasSizeGreaterThan(500);
        assertThat(count("call_fact where repeat_given"))
                .isEqualTo(database.sql("select sum(repeated) from call_day")
                        .query(Long.class)
                        .single());
    }

    @Test
    void cells_are_counted_by_channel() {
        run(history, true);
        Period all = asInstallation(counts::span).orElseThrow();

        long phone = total(all, EnumSet.of(Channel.PHONE));
        long chat = total(all, EnumSet.of(Channel.CHAT));
        assertThat(phone).isEqualTo(count("call_fact where channel = 'PHONE'"));
        assertThat(chat).isEqualTo(count("call_fact where channel = 'CHAT'")).isPositive();
        assertThat(total(all, EnumSet.allOf(Channel.class))).isEqualTo(ROWS - BAD);
        assertThat(total(new Period(all.first(), all.first()), EnumSet.allOf(Channel.class)))
                .isEqualTo(count("call_fact where local_date = '" + all.first() + "'"));
    }

    @Test
    void the_same_calls_again_change_nothing() {
        run(history, true);

        CallReport again = run(history, true);

        assertThat(again.rows().added()).isZero();
        assertThat(again.rows().same()).isEqualTo(ROWS - BAD);
        assertThat(again.rows().rejected()).isEqualTo(BAD);
        assertThat(count("call_fact")).isEqualTo(ROWS - BAD);
        assertThat(asInstallation(service::countImports)).isEqualTo(1);
        assertThat(published.events()).hasSize(1);
    }

    @Test
    void a_file_taken_over_completely_is_known_by_its_content_under_any_name() {
        List<String> good = List.of(
                "受付番号,受付日時,オペレーターID,問合せ分類コード,即答フラグ",
                "X1,2026/09/30 10:00:00,OP0001,hikari.plan,○",
                "X2,2026/09/30 10:05:00,OP0001,hikari.plan,×");
        assertThat(run(CsvFile.open(TestFiles.write("a.csv", good)), false)
                        .rows()
                        .added())
                .isEqualTo(2);

        CallReport renamed = run(CsvFile.open(TestFiles.write("b.csv", good)), false);

        assertThat(renamed.rows().outcome()).isEqualTo(Outcome.ALREADY_IMPORTED);
        assertThat(count("call_fact")).isEqualTo(2);
        assertThat(published.events()).hasSize(1);
    }

    @Test
    void calls_of_who_was_unknown_come_in_once_the_person_is_there() {
        run(history, true);
        clock.goOn(Duration.ofMinutes(1));
        people.add("OP9999", null, Role.OPERATOR);

        CallReport again = run(history, true);

        assertThat(again.rows().added()).isEqualTo(1);
        assertThat(again.rows().same()).isEqualTo(ROWS - BAD);
        assertThat(count("call_fact")).isEqualTo(ROWS - BAD + 1);
        assertThat(asInstallation(service::countImports)).isEqualTo(2);
    }

    @Test
    void calls_of_who_has_left_still_belong_to_the_person() {
        PersonId leaver = people.add("OP0009", null, Role.OPERATOR);
        database.sql("update person set left_on = '2026-09-30' where id = :id")
                .param("id", leaver.value())
                .update();

        assertThat(run(one("X1,2026/09/01 10:00:00,OP0009,hikari.plan,○"), false)
                        .rows()
                        .added())
                .isEqualTo(1);
    }

    @Test
    void the_same_id_with_other_content_is_refused() {
        run(one("X1,2026/09/30 10:00:00,OP0001,hikari.plan,○"), false);

        CallReport other = run(one("X1,2026/09/30 10:00:00,OP0001,hikari.plan,×"), false);

        assertThat(other.rows().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(rejects).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(RowFaultCode.DUPLICATE_ID);
            assertThat(fault.value()).isEqualTo("X1");
            assertThat(fault.column()).isEqualTo("受付番号");
            assertThat(fault.line()).isEqualTo(2);
        });
        assertThat(count("call_fact where immediate")).isEqualTo(1);
    }

    @Test
    void later_calls_of_a_day_are_added_to_its_counts() {
        run(one("X1,2026/09/30 10:00:00,OP0001,hikari.plan,○"), false);
        run(one("X2,2026/09/30 23:59:59,OP0001,hikari.plan,×"), false);

        assertThat(count("call_day")).isEqualTo(1);
        assertThat(count("call_day where eligible = 2 and immediate = 1")).isEqualTo(1);
    }

    @Test
    void an_import_that_is_stopped_leaves_nothing_behind() {
        for (double stopAt : new double[] {0.1, 0.6}) {
            assertThatThrownBy(() -> asInstallation(() -> service.run(
                            cleaned(), mapping(history), false, rejects::add, (done, rows) -> done < stopAt)))
                    .isInstanceOf(ImportCancelled.class);
            assertNothingStored();
        }
    }

    @Test
    void progress_never_goes_back_and_ends_at_the_end() {
        List<Double> seen = new ArrayList<>();

        asInstallation(
                () -> service.run(cleaned(), mapping(history), false, rejects::add, (done, rows) -> seen.add(done)));

        assertThat(seen).isSorted().hasSizeGreaterThan(2);
        assertThat(seen.getLast()).isEqualTo(1);
    }

    @Test
    void without_a_fitting_mapping_nothing_is_read() {
        CsvFile foreign = TestFiles.csv("a,b,c", "1,2,3");

        asInstallation(() -> {
            assertThatThrownBy(() -> service.mappingFor(foreign, null)).isInstanceOf(FileFault.class);
            assertThatThrownBy(() -> service.mappingFor(history, "no_such_mapping"))
                    .isInstanceOf(FileFault.class);
        });
        assertThat(asInstallation(
                        () -> service.mappingFor(history, "jp_support_csv").key()))
                .isEqualTo("jp_support_csv");
    }

    @Test
    void the_one_who_imported_is_named() {
        PersonId administrator = people.addNamed("AD0001", "管理 花子", null, Role.ADMIN);
        CsvFile file = one("X1,2026/09/30 10:00:00,OP0001,hikari.plan,○");

        as(
                administrator,
                () -> service.run(file, service.mappingFor(file, null), false, rejects::add, ImportProgress.SILENT));

        assertThat(asInstallation(() -> service.findImports(0, 1)).getFirst().importedBy())
                .isEqualTo("管理 花子");
    }

    private CallReport run(CsvFile file, boolean goodRows) {
        rejects.clear();
        return asInstallation(() -> service.run(file, mapping(file), goodRows, rejects::add, ImportProgress.SILENT));
    }

    private MappingPreset mapping(CsvFile file) {
        return asInstallation(() -> service.mappingFor(file, null));
    }

    private long total(Period period, Set<Channel> channels) {
        return asInstallation(() -> counts.countCells(period, channels)).stream()
                .mapToLong(cell -> cell.counts().n())
                .sum();
    }

    private static CsvFile one(String row) {
        return TestFiles.csv("受付番号,受付日時,オペレーターID,問合せ分類コード,即答フラグ", row);
    }

    /** The history without its bad rows. */
    private CsvFile cleaned() throws IOException {
        Set<Long> bad = putIn().keySet();
        List<String> lines = Files.readAllLines(history.path(), SHIFT_JIS);
        List<String> good = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!bad.contains(i + 1L)) {
                good.add(lines.get(i));
            }
        }
        return CsvFile.open(TestFiles.write("calls.csv", good));
    }

    private Map<Long, String> found() {
        return rejects.stream()
                .collect(Collectors.toMap(RowFault::line, fault -> fault.code().code(), (a, b) -> a + b, TreeMap::new));
    }

    private static Map<Long, String> putIn() throws IOException {
        Map<Long, String> bad = new TreeMap<>();
        Path list = TestFiles.resource("calls/format/bad_rows.csv").path();
        for (String line : Files.readAllLines(list)) {
            String[] cells = line.split(",", 2);
            if (!cells[0].equals("line")) {
                bad.put(Long.valueOf(cells[0]), cells[1].replace(' ', '_'));
            }
        }
        return bad;
    }

    private void assertNothingStored() {
        assertThat(count("call_fact")).isZero();
        assertThat(count("call_day")).isZero();
        assertThat(count("call_import")).isZero();
        assertThat(count("audit_entry where action = 'callfact.import'")).isZero();
        assertThat(published.events()).isEmpty();
    }

    private static String key(String... parts) {
        return String.join(" ", parts);
    }
}
