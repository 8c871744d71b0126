package org.sokuto.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sokuto.ApplicationTest;
import org.sokuto.TestFiles;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.FileFault;
import org.sokuto.shared.csv.FileFaultCode;
import org.sokuto.shared.csv.ImportReport;
import org.sokuto.shared.csv.ImportReport.Outcome;
import org.sokuto.shared.csv.RowFault;
import org.springframework.beans.factory.annotation.Autowired;

class TopicImportTest extends ApplicationTest {

    private static final String HEADER = "code,product,name,minutes,material,name_en,product_en";
    private static final String PLAN = "hikari.plan,光回線,光回線 料金プラン,20,1,Fibre plans,Fibre";
    private static final String BILLING = "hikari.billing,光回線,光回線 請求,25,0,Fibre billing,Fibre";

    @Autowired
    private TopicImport topicImport;

    @Autowired
    private CatalogService catalog;

    private final List<RowFault> rejects = new ArrayList<>();

    @Test
    void subjects_hang_below_their_product_in_the_order_of_the_file() {
        assertThat(run(HEADER, PLAN, BILLING, "denki.plan,電気,電気 料金,,,,").added())
                .isEqualTo(3);

        TopicTree tree = tree();
        assertThat(tree.products()).extracting(TopicItem::nameJa).containsExactly("光回線", "電気");
        TopicItem plan = topics.item("hikari.plan");
        assertThat(tree.above(plan).nameEn()).isEqualTo("Fibre");
        assertThat(tree.above(tree.above(plan)).code()).isEqualTo("product");
        assertThat(tree.childrenOf(tree.above(plan).id()))
                .extracting(TopicItem::code)
                .containsExactly("hikari.plan", "hikari.billing");
        assertThat(plan.minutes()).isEqualTo(20);
        assertThat(plan.material()).isTrue();
        assertThat(topics.item("hikari.billing").material()).isFalse();
    }

    @Test
    void without_an_english_name_the_japanese_one_shows_in_both_languages() {
        run("code,product,name", "denki.plan,電気,電気 料金");

        TopicItem topic = topics.item("denki.plan");
        assertThat(topic.name(Locale.ENGLISH)).isEqualTo("電気 料金");
        assertThat(topic.minutes()).isNull();
        assertThat(topic.material()).isTrue();
        assertThat(topic.nameWithin(tree().above(topic), Locale.JAPANESE)).isEqualTo("料金");
    }

    @Test
    void one_bad_row_keeps_all_rows_out() {
        ImportReport report = run(HEADER, PLAN, "nodot,光回線,名前,,,,");

        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(tree().subjects()).isEmpty();
        assertThat(tree().products()).isEmpty();
        assertThat(count("audit_entry")).isZero();
    }

    @Test
    void good_rows_come_in_if_they_are_asked_for() {
        CsvFile file = TestFiles.csv(HEADER, PLAN, "nodot,光回線,名前,,,,", BILLING);

        assertThat(asInstallation(() -> topicImport.run(file, true, rejects::add))
                        .added())
                .isEqualTo(2);
        assertThat(tree().subjects()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,光回線,名前,,,,               | code     | missing_cell
            nodot,光回線,名前,,,,          | code     | missing_cell
            .plan,光回線,名前,,,,          | code     | missing_cell
            hikari.,光回線,名前,,,,        | code     | missing_cell
            hikari.x,,名前,,,,             | product  | missing_cell
            hikari.x,光回線,,,,,           | name     | missing_cell
            hikari.x,光回線,名前,-1,,,     | minutes  | bad_number
            hikari.x,光回線,名前,many,,,   | minutes  | bad_number
            hikari.x,光回線,名前,,yes,,    | material | bad_flag
            hikari.plan,光回線,名前,,,,    | code     | duplicate_id
            """)
    void a_bad_row_is_told_by_line_column_and_code(String row, String column, String code) {
        run(HEADER, PLAN, row);

        assertThat(rejects).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.code().code()).isEqualTo(code);
        });
    }

    @Test
    void the_same_list_again_changes_nothing() {
        run(HEADER, PLAN, BILLING);

        ImportReport again = run(HEADER, PLAN, BILLING);

        assertThat(again.same()).isEqualTo(2);
        assertThat(count("audit_entry")).isEqualTo(1);
    }

    @Test
    void a_second_list_renames_and_adds_but_removes_nothing() {
        run(HEADER, PLAN, BILLING);
        TopicId before = topics.id("hikari.plan");

        ImportReport report = run(HEADER, "hikari.plan,光回線,光回線 新プラン,30,0,New fibre plans,Fibre");

        assertThat(report.changed()).isEqualTo(1);
        TopicItem plan = topics.item("hikari.plan");
        assertThat(plan.id()).isEqualTo(before);
        assertThat(plan.nameJa()).isEqualTo("光回線 新プラン");
        assertThat(plan.minutes()).isEqualTo(30);
        assertThat(tree().subjects()).hasSize(2);
    }

    @Test
    void a_check_stores_nothing() {
        CsvFile file = TestFiles.csv(HEADER, PLAN, BILLING);

        assertThat(asInstallation(() -> topicImport.check(file, rejects::add)).added())
                .isEqualTo(2);
        assertThat(tree().subjects()).isEmpty();
        assertThat(tree().products()).isEmpty();
    }

    @Test
    void a_file_without_the_columns_that_matter_is_refused_as_a_whole() {
        assertThatThrownBy(() -> run("code,name", "hikari.plan,名前"))
                .isInstanceOfSatisfying(
                        FileFault.class, fault -> assertThat(fault.code()).isEqualTo(FileFaultCode.COLUMN_MISSING));
    }

    @Test
    void an_unknown_code_is_not_found() {
        assertThatThrownBy(() -> topics.item("hikari.nothing")).isInstanceOf(NotFound.class);
    }

    private TopicTree tree() {
        return asInstallation(catalog::tree);
    }

    private ImportReport run(String... lines) {
        CsvFile file = TestFiles.csv(lines);
        return asInstallation(() -> topicImport.run(file, false, rejects::add));
    }
}
