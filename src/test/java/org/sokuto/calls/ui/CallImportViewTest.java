package org.sokuto.calls.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;
import org.sokuto.shared.csv.TextEncoding;
import org.sokuto.shared.ui.Callout;

@Timeout(60)
class CallImportViewTest extends KaribuTest {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final Path INCOMING = Path.of("target/test-data/incoming");

    private static final String HEADER = "受付番号,受付日時,オペレーターID,オペレーター名,問合せ分類コード,即答フラグ";
    private static final String GOOD = "X1,2026/09/30 10:00:00,OP0001,髙橋 花子,net.plan,○";
    private static final String ALSO_GOOD = "X4,2026/10/02 10:00:00,OP0001,髙橋 花子,net.plan,×";
    private static final String STRANGER = "X2,2026/09/30 11:00:00,OP0099,山﨑 健,net.plan,○";
    private static final String NO_SUCH_DAY = "X3,2026/02/30 12:00:00,OP0001,髙橋 花子,net.plan,○";

    private PersonId administrator;

    @BeforeEach
    void signIn() {
        topics.add("net.plan");
        people.addNamed("OP0001", "髙橋 花子", "第1チーム", Role.OPERATOR);
        administrator = people.add("AD0001", null, Role.ADMIN);
        signIn(administrator);
        open("calls/import", CallImportView.class);
    }

    @Test
    void a_check_shows_every_bad_row_by_line_and_reason_and_stores_nothing() {
        hand(HEADER, GOOD, STRANGER, NO_SUCH_DAY, ALSO_GOOD);

        assertThat(said(CheckCard.class)).contains("4行のうち2行を取り込めません。", "まだ何も取り込んでいません。", "新規 2・変更なし 0", "2行の一覧（CSV）");
        assertThat(rejects())
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("3").contains("名簿にない社員番号", "オペレーターID OP0099"),
                        row -> assertThat(row).startsWith("4").contains("日時が読めない", "受付日時 2026/02/30 12:00:00"));
        assertThat(said(EncodingCard.class)).contains("髙橋 花子", "山﨑 健");
        assertThat(said(ColumnsCard.class)).contains("オペレーターID", "取り込まない列（1）：オペレーター名");
        assertNothingStored();
    }

    @Test
    void bad_rows_are_narrowed_by_reason() {
        hand(HEADER, GOOD, STRANGER, NO_SUCH_DAY);

        _click(_get(NativeButton.class, search -> search.withText("日時が読めない 1")));

        assertThat(rejects()).singleElement().satisfies(row -> assertThat(row).startsWith("4"));
    }

    @Test
    void good_rows_come_in_and_again_they_change_nothing() {
        hand(HEADER, GOOD, STRANGER, NO_SUCH_DAY, ALSO_GOOD);
        click("良い行だけ取り込む");

        assertThat(said(DoneCard.class))
                .contains("2行を取り込みました。", "期間 2026/09/30〜2026/10/02", "2行は取り込めませんでした。", "2行の一覧（CSV）");
        assertThat(count("call_fact")).isEqualTo(2);

        click("別のファイルを選ぶ");
        hand(HEADER, GOOD, STRANGER, NO_SUCH_DAY, ALSO_GOOD);

        assertThat(said(CheckCard.class)).contains("4行のうち2行を取り込めません。ほかの行は取込済みです。");
        assertThat(buttons()).doesNotContain("良い行だけ取り込む", "すべて取り込む");
        assertThat(count("call_fact")).isEqualTo(2);
        assertThat(count("call_import")).isEqualTo(1);
    }

    @Test
    void a_file_that_came_in_as_a_whole_is_known_again() {
        hand(HEADER, GOOD, ALSO_GOOD);
        assertThat(said(CheckCard.class)).contains("2行すべてを取り込めます。");
        click("すべて取り込む");
        click("別のファイルを選ぶ");

        hand(HEADER, GOOD, ALSO_GOOD);

        assertThat(said(CheckCard.class)).contains("変わるところはありません。");
        assertThat(buttons()).doesNotContain("すべて取り込む");
        assertThat(count("call_import")).isEqualTo(1);
    }

    @Test
    void who_gives_up_after_the_check_leaves_nothing_behind() {
        hand(HEADER, GOOD, STRANGER);
        assertThat(INCOMING).isNotEmptyDirectory();

        click("やめる");

        assertThat(_find(Upload.class)).hasSize(1);
        assertThat(_find(CheckCard.class)).isEmpty();
        assertThat(INCOMING).isEmptyDirectory();
        assertNothingStored();
    }

    @Test
    void an_import_goes_on_while_its_page_is_left() {
        hand(HEADER, GOOD, ALSO_GOOD);
        _click(_get(Button.class, search -> search.withText("すべて取り込む")));

        open("calls/import", CallImportView.class);
        awaitEnd();

        assertThat(said(DoneCard.class)).contains("2行を取り込みました。");
        assertThat(count("call_fact")).isEqualTo(2);
    }

    @Test
    void a_wrong_encoding_is_told_in_its_step_and_another_choice_reads_on() {
        hand(HEADER, GOOD, ALSO_GOOD);

        choose(TextEncoding.UTF_8);
        assertThat(complaint()).contains("文字コード UTF-8 では読めません。Shift_JIS (windows-31j) のようです。");
        assertThat(_find(CheckCard.class)).isEmpty();
        assertNothingStored();

        choose(TextEncoding.WINDOWS_31J);
        assertThat(said(CheckCard.class)).contains("2行すべてを取り込めます。");
    }

    @Test
    void what_cannot_be_read_is_refused_in_words_and_what_was_stored_stays() {
        hand(HEADER, GOOD);
        click("すべて取り込む");
        click("別のファイルを選ぶ");

        hand(new byte[0]);
        assertThat(complaint()).contains("「history.csv」を読めませんでした。ファイルが空です。");
        assertThat(_find(Upload.class)).hasSize(1);

        hand("PK\u0003\u0004 no list".getBytes(StandardCharsets.UTF_8));
        assertThat(complaint()).contains("CSVファイルではありません");

        hand("a,b,c", "1,2,3");
        assertThat(complaint()).contains("見出しの行を読み取れません（先頭の行：a、b、c）");
        assertThat(said(GuideCard.class)).contains("列を読み取れるようにしてください", "まだ何も取り込んでいません");
        assertThat(count("call_fact")).isEqualTo(1);
        assertThat(count("call_import")).isEqualTo(1);

        _click(_get(NativeButton.class, search -> search.withText("選び直す")));
        hand(HEADER, GOOD, ALSO_GOOD);
        assertThat(said(CheckCard.class)).contains("2行すべてを取り込めます。", "新規 1・変更なし 1");
    }

    @Test
    void speaks_english_too() {
        signIn(administrator, Locale.ENGLISH);
        open("calls/import", CallImportView.class);

        hand(HEADER, GOOD, STRANGER);

        assertThat(said(CheckCard.class)).contains("1 of 2 rows cannot be imported");
        assertThat(buttons()).contains("Import good rows");
    }

    private static void hand(String... lines) {
        hand(String.join("\r\n", lines).getBytes(SHIFT_JIS));
    }

    private static void hand(byte[] content) {
        UploadKt._upload(_get(Upload.class), "history.csv", content);
        MockVaadin.clientRoundtrip(true);
        awaitEnd();
    }

    /** The page follows its job by itself; each round trip lets it catch up. */
    private static void awaitEnd() {
        while (!_find(ProgressCard.class).isEmpty()) {
            Thread.onSpinWait();
            MockVaadin.clientRoundtrip(true);
        }
    }

    private static void click(String text) {
        _click(_get(Button.class, search -> search.withText(text)));
        MockVaadin.clientRoundtrip(true);
        awaitEnd();
    }

    @SuppressWarnings("unchecked")
    private static void choose(TextEncoding encoding) {
        Select<TextEncoding> select = _get(_get(EncodingCard.class), Select.class);
        select.setValue(encoding);
        _fireValueChange(select);
        MockVaadin.clientRoundtrip(true);
        awaitEnd();
    }

    private static String said(Class<? extends Component> card) {
        return _get(card).getElement().getTextRecursively();
    }

    private static String complaint() {
        return _get(Callout.class).getElement().getTextRecursively();
    }

    /** Lines of the list of rejected rows, without its head. */
    private static List<String> rejects() {
        return _find(_get(RejectedRows.class), NativeTableRow.class).stream()
                .skip(1)
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    private void assertNothingStored() {
        assertThat(count("call_fact")).isZero();
        assertThat(count("call_import")).isZero();
        assertThat(count("audit_entry where action = 'callfact.import'")).isZero();
    }
}
