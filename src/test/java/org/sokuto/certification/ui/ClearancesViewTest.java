package org.sokuto.certification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sokuto.certification.CertificationBoard;
import org.sokuto.certification.TestCertification;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Role;
import org.sokuto.shared.Messages;
import org.sokuto.shared.SiteSettings;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.ErrorSummary;
import org.springframework.beans.factory.annotation.Autowired;

class ClearancesViewTest extends BoardsTest {

    @Autowired
    private Messages messages;

    @Autowired
    private SiteSettings site;

    private void open(PersonId viewer) {
        signIn(viewer);
        open("clearances", ClearancesView.class);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @Test
    void supervisor_sees_first_who_waits_and_how_few_are_cleared() {
        open(supervisor);

        assertThat(said(WaitingCard.class)).contains("確認待ち 1人", "アオキ", "10/1にそろいました");
        assertThat(said(ProductTiles.class)).contains("製品 net", "対応可の人がいません", "確認待ち 1");
        assertThat(said(ClearanceTable.class)).contains("アオキ", "確認待ち", "ウチウミ").doesNotContain("エンドウ");
    }

    @Test
    void the_dialog_shows_what_the_confirmation_rests_on() {
        open(supervisor);
        _click(button("対応可を確定する"));

        assertThat(said(ConfirmDialog.class))
                .contains(
                        "製品 net（電話）",
                        "L1 一次窓口の取得",
                        "10/1 取得",
                        "ロールプレイ「cancel」",
                        "10/1 合格",
                        "担当チームのSVの確認",
                        "残るはSVの確認だけです");
    }

    @Test
    void confirming_clears_by_name() {
        open(supervisor);
        _click(button("対応可を確定する"));
        _click(_get(_get(ConfirmDialog.class), Button.class, spec -> spec.withText("対応可を確定する")));

        assertThat(_find(WaitingCard.class)).isEmpty();
        assertThat(said(ClearanceTable.class)).contains("対応可", "氏名 SV01さんが確認 ・ 10/1");
        assertThat(said(ProductTiles.class)).contains("1人だけです");
        assertThat(count("clearance_event")).isEqualTo(1);
    }

    @Test
    void a_confirmation_that_came_too_late_is_told_in_the_dialog() {
        open(supervisor);
        _click(button("対応可を確定する"));
        clear(aoki);
        _click(_get(_get(ConfirmDialog.class), Button.class, spec -> spec.withText("対応可を確定する")));

        assertThat(said(Callout.class)).contains("開いたあとに、ほかの人が保存しました");
        assertThat(count("clearance_event")).isEqualTo(1);
    }

    @Test
    void withdrawing_needs_a_reason_that_everybody_reads() {
        clear(aoki);
        open(manager);
        _click(button("取り下げる"));
        Button withdraw = _get(_get(WithdrawDialog.class), Button.class, spec -> spec.withText("取り下げる"));
        _click(withdraw);
        assertThat(said(ErrorSummary.class)).contains("取り下げる理由を入力してください。");

        _get(TextArea.class).setValue("手順の変更。もう一度ロールプレイを");
        _click(withdraw);
        assertThat(said(ClearanceTable.class)).contains("取り下げ", "手順の変更。もう一度ロールプレイを");
        assertThat(said(ProductTiles.class)).contains("対応可の人がいません");
        signIn(aoki);
        open("my/certification", MyCertificationView.class);
        assertThat(said(ClearancesCard.class)).contains("さんが取り下げ ・ 10/1", "手順の変更。もう一度ロールプレイを");
    }

    @Test
    void what_was_withdrawn_can_be_confirmed_again() {
        clear(aoki);
        as(manager, () -> clearances.withdraw(aoki, TestCertification.NET, "手順が変わったため"));
        open(supervisor);
        _click(button("もう一度確定する"));
        _click(_get(_get(ConfirmDialog.class), Button.class, spec -> spec.withText("対応可を確定する")));

        assertThat(said(ClearanceTable.class)).contains("氏名 SV01さんが確認 ・ 10/1").doesNotContain("手順が変わったため");
    }

    @Test
    void manager_confirms_nothing() {
        open(manager);

        assertThat(_find(WaitingCard.class)).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("対応可を確定する"))).isEmpty();
        assertThat(said(ClearanceTable.class)).contains("アオキ", "エンドウ");
    }

    @Test
    void the_groups_are_the_states() {
        open(supervisor);
        assertThat(_find(NativeButton.class).stream().map(NativeButton::getText))
                .containsExactly("全員 3", "まだ 2", "確認待ち 1");

        open("clearances?show=cleared", ClearancesView.class);
        assertThat(said(EmptyState.class)).contains("当てはまる人はいません");
    }

    @Test
    void operators_and_administrators_do_not_get_in() {
        signIn(aoki);
        assertThat(isClosed("clearances", ClearancesView.class)).isTrue();
        signIn(people.add("AD01", null, Role.ADMIN));
        assertThat(isClosed("clearances", ClearancesView.class)).isTrue();
    }

    @Test
    void the_file_says_who_may_take_what_and_by_whose_word() throws IOException {
        clear(aoki);
        CertificationBoard board = as(supervisor, () -> service.board());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ClearanceCsv(board, new CertificationWords(messages, site, Locale.JAPANESE))
                .write(ClearanceRow.of(board.rows(), board.clearances().getFirst()), out);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .containsExactly(
                        "社員番号,氏名,チーム,商品コード,商品,受付,状態,決めた人,決めた日,理由",
                        "OP01,アオキ,第1チーム," + TestCertification.PRODUCT + ",製品 net,PHONE,対応可,氏名 SV01,2026-10-01,",
                        "OP02,イノウエ,第1チーム,net,製品 net,PHONE,まだ,,,",
                        "OP03,ウチウミ,第1チーム,net,製品 net,PHONE,まだ,,,");
    }

    @Test
    void speaks_english_too() {
        signIn(supervisor, Locale.ENGLISH);
        open("clearances", ClearancesView.class);

        assertThat(said(ClearancesView.class)).contains("To be confirmed", "Confirm clearance", "Nobody yet");
    }
}
