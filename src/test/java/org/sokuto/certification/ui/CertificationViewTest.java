package org.sokuto.certification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.select.Select;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sokuto.certification.CertificationBoard;
import org.sokuto.people.PersonId;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.people.access.Role;
import org.sokuto.shared.Messages;
import org.sokuto.shared.SiteSettings;
import org.sokuto.shared.ui.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;

class CertificationViewTest extends BoardsTest {

    @Autowired
    private Messages messages;

    @Autowired
    private SiteSettings site;

    @Autowired
    private TrainerAssignments trainers;

    private void open(PersonId viewer, String address) {
        signIn(viewer);
        open(address, CertificationView.class);
    }

    private static List<String> pills() {
        return _find(NativeButton.class).stream().map(NativeButton::getText).toList();
    }

    @Test
    void supervisor_sees_levels_as_words_with_dates_and_the_next_step() {
        open(supervisor, "certification");

        assertThat(said(LevelTable.class))
                .contains("アオキ", "取得", "10/1", "イノウエ", "学習中", "あと1つ", "講師の確認", "ウチウミ", "まだ")
                .doesNotContain("エンドウ");
        assertThat(said(CertificationView.class)).contains("2026/10/01時点");
    }

    @Test
    void the_groups_add_up_to_everybody() {
        open(supervisor, "certification");

        assertThat(pills()).containsExactly("全員 3", "あと1つ 2", "まだ 1");
    }

    @Test
    void a_group_is_shown_by_its_button_and_by_its_address() {
        open(supervisor, "certification");
        _click(_get(NativeButton.class, spec -> spec.withText("あと1つ 2")));
        assertThat(said(LevelTable.class)).contains("アオキ", "イノウエ").doesNotContain("ウチウミ");

        open(supervisor, "certification?show=not-yet");
        assertThat(said(LevelTable.class)).contains("ウチウミ").doesNotContain("イノウエ");

        open(supervisor, "certification?show=all-held");
        assertThat(_find(LevelTable.class)).isEmpty();
        assertThat(said(EmptyState.class)).contains("当てはまる人はいません");
    }

    @Test
    void the_focus_goes_along_with_what_is_chosen() {
        open(supervisor, "certification");
        assertThat(focused()).isEmpty();

        _click(_get(NativeButton.class, spec -> spec.withText("あと1つ 2")));
        assertThat(focused()).containsExactly(".pill[aria-pressed='true']");

        BoardSelection group = BoardSelection.STARTER.withGroup(LevelGroup.ONE_STEP);
        UI.getCurrent()
                .navigate(CertificationView.class, group.withPerson(inoue).parameters());
        assertThat(focused()).containsExactly(".panel");

        UI.getCurrent().navigate(CertificationView.class, group.parameters());
        assertThat(focused()).containsExactly("a[href*='" + inoue.value() + "']");
    }

    /** What the browser is told to focus since the last time. */
    private static List<Object> focused() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(invocation -> invocation.getExpression().contains("querySelectorAll"))
                .map(invocation -> invocation.getParameters().getFirst())
                .toList();
    }

    @Test
    void names_stand_in_order_of_reading() {
        open(supervisor, "certification");
        String table = said(LevelTable.class);

        assertThat(table.indexOf("アオキ")).isLessThan(table.indexOf("イノウエ"));
        assertThat(table.indexOf("イノウエ")).isLessThan(table.indexOf("ウチウミ"));
    }

    @Test
    void manager_sees_all_teams_and_narrows_them() {
        open(manager, "certification");
        assertThat(said(LevelTable.class)).contains("アオキ", "エンドウ");
        assertThat(_find(Select.class)).hasSize(1);

        open(manager, "certification?team=" + people.team(OTHER_TEAM).value());
        assertThat(said(LevelTable.class)).contains("エンドウ").doesNotContain("アオキ");
    }

    @Test
    void a_chosen_person_shows_what_it_rests_on() {
        open(supervisor, "certification?person=" + inoue.value());

        assertThat(said(PersonPanel.class)).contains("イノウエ", "L1 一次窓口", "あと1つ", "10/1 合格", "すべての項目が基準に届くとそろいます");
    }

    @Test
    void without_a_choice_the_levels_are_explained() {
        open(supervisor, "certification");

        assertThat(said(LevelGuide.class)).contains("L1 一次窓口", "電話を受けられることを示します。", "この要件は暫定の初期値です。");
    }

    @Test
    void somebody_beyond_reach_cannot_be_chosen() {
        open(supervisor, "certification?person=" + outsider.value());

        assertThat(_find(PersonPanel.class)).isEmpty();
        assertThat(said(CertificationView.class)).doesNotContain("エンドウ");
    }

    @Test
    void trainer_sees_assigned_persons_only() {
        open(trainer, "certification");
        assertThat(said(EmptyState.class)).contains("オペレーターはまだいません");

        asInstallation(() -> trainers.assign(trainer, inoue));
        open(trainer, "certification");
        assertThat(said(LevelTable.class)).contains("イノウエ").doesNotContain("アオキ");
    }

    @Test
    void operators_and_administrators_do_not_get_in() {
        signIn(aoki);
        assertThat(isClosed("certification", CertificationView.class)).isTrue();
        signIn(people.add("AD01", null, Role.ADMIN));
        assertThat(isClosed("certification", CertificationView.class)).isTrue();
        staySignedOut();
        assertThat(isClosed("certification", CertificationView.class)).isTrue();
    }

    @Test
    void the_file_has_a_line_for_each_person_and_level_and_no_formula() throws IOException {
        people.addNamed("OP09", "=1+1", TEAM, Role.OPERATOR);
        CertificationBoard board = as(supervisor, () -> service.board());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LevelCsv(board, new CertificationWords(messages, site, Locale.JAPANESE)).write(board.rows(), out);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(1 + 4 * 2);
        assertThat(lines.getFirst()).isEqualTo("社員番号,氏名,チーム,レベルのキー,レベル,状態,取得日,残りの数,次の一歩");
        assertThat(lines)
                .contains("OP01,アオキ,第1チーム,l1,L1 一次窓口,取得,2026-10-01,0,")
                .anyMatch(line -> line.startsWith("OP02,イノウエ,第1チーム,l1,L1 一次窓口,学習中,,1,講師の確認"))
                .noneMatch(line -> line.contains(",=1+1"));
    }

    @Test
    void speaks_english_too() {
        signIn(supervisor, Locale.ENGLISH);
        open("certification", CertificationView.class);

        assertThat(said(CertificationView.class))
                .contains("As of 1 Oct 2026", "L1 First contact", "One to go", "Awarded");
    }
}
