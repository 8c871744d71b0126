package org.sokuto.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonDraft;
import org.sokuto.people.PersonFilter;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonItem;
import org.sokuto.people.PersonRecordService;
import org.sokuto.people.RoleChoice;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;
import org.sokuto.shared.ui.ErrorSummary;
import org.springframework.beans.factory.annotation.Autowired;

class PersonFormViewTest extends KaribuTest {

    @Autowired
    private PeopleService service;

    @Autowired
    private PersonRecordService records;

    private PersonId admin;
    private PersonId haruka;

    @BeforeEach
    void hire() {
        admin = people.addNamed("AD0001", "石井 誠", null, Role.ADMIN);
        haruka = people.addNamed("OP1042", "西村 遥", "第2チーム", Role.OPERATOR);
        signIn(admin);
    }

    @Test
    void a_new_person_is_added_with_kana_in_katakana_and_a_new_team() {
        open("people/new", PersonFormView.class);
        field("社員番号").setValue("０１５３");
        field("氏名").setValue("森 直樹");
        field("カタカナ").setValue("もり なおき");
        team().setValue("第3チーム");
        roles().setValue(Set.of(Role.SUPERVISOR));

        save();

        PersonItem mori = find("0153");
        assertThat(mori.name()).isEqualTo("森 直樹");
        assertThat(mori.kana()).isEqualTo("モリ ナオキ");
        assertThat(mori.teamName()).isEqualTo("第3チーム");
        assertThat(mori.roles()).containsExactly(Role.SUPERVISOR);
    }

    @Test
    void everything_missing_is_told_at_once_and_nothing_typed_is_lost() {
        open("people/new", PersonFormView.class);
        field("カタカナ").setValue("モリ ナオキ");
        roles().setValue(Set.of());

        save();

        assertThat(problems()).containsExactly("社員番号を入力してください。", "氏名を入力してください。", "役割を1つ以上選んでください。");
        assertThat(field("社員番号").isInvalid()).isTrue();
        assertThat(field("氏名").getErrorMessage()).isEqualTo("氏名を入力してください。");
        assertThat(field("カタカナ").getValue()).isEqualTo("モリ ナオキ");
    }

    @Test
    void a_field_is_no_longer_marked_once_it_changes() {
        open("people/new", PersonFormView.class);
        save();

        field("氏名").setValue("森 直樹");

        assertThat(field("氏名").isInvalid()).isFalse();
        assertThat(field("社員番号").isInvalid()).isTrue();
    }

    @Test
    void a_number_in_use_is_told_at_the_field_with_the_name() {
        open("people/new", PersonFormView.class);
        field("社員番号").setValue("OP1042");
        field("氏名").setValue("森 直樹");

        save();

        assertThat(field("社員番号").getErrorMessage()).contains("西村 遥");
    }

    @Test
    void a_known_person_is_corrected() {
        open(form(haruka), PersonFormView.class);
        assertThat(field("社員番号").isReadOnly()).isTrue();
        field("氏名").setValue("西村 はるか");
        team().clear();

        save();

        assertThat(find("OP1042").name()).isEqualTo("西村 はるか");
        assertThat(find("OP1042").teamName()).isNull();
    }

    @Test
    void what_others_saved_meanwhile_is_shown_and_one_of_both_is_kept() {
        open(form(haruka), PersonFormView.class);
        field("氏名").setValue("西村 はるか");
        saveElsewhere("西村 遙");

        save();

        assertThat(_get(OtherChanges.class).isVisible()).isTrue();
        assertThat(_get(OtherChanges.class).getElement().getTextRecursively()).contains("西村 遥 → 西村 遙");
        assertThat(find("OP1042").name()).isEqualTo("西村 遙");
        assertThat(field("氏名").getValue()).isEqualTo("西村 はるか");

        click("自分の内容で保存する");
        assertThat(find("OP1042").name()).isEqualTo("西村 はるか");
    }

    @Test
    void the_other_version_can_be_opened_instead() {
        open(form(haruka), PersonFormView.class);
        field("氏名").setValue("西村 はるか");
        saveElsewhere("西村 遙");
        save();

        click("相手の内容で開き直す");

        assertThat(field("氏名").getValue()).isEqualTo("西村 遙");
        assertThat(_find(OtherChanges.class)).isEmpty();
    }

    @Test
    void leaving_with_unsaved_changes_asks_first() {
        open(form(haruka), PersonFormView.class);
        UI.getCurrent().navigate(PeopleView.class);
        assertThat(_find(PeopleView.class)).hasSize(1);

        open(form(haruka), PersonFormView.class);
        field("氏名").setValue("西村 はるか");
        UI.getCurrent().navigate(PeopleView.class);

        assertThat(_find(ConfirmDialog.class)).hasSize(1);
        assertThat(_find(PersonFormView.class)).hasSize(1);
    }

    @Test
    void own_roles_and_own_account_are_not_changed_here() {
        open(form(admin), PersonFormView.class);

        assertThat(roles().isReadOnly()).isTrue();
        assertThat(_find(Button.class, search -> search.withText("退職の扱いにする"))).isEmpty();
        assertThat(_find(Button.class, search -> search.withText("初回コードを発行"))).isEmpty();
    }

    @Test
    void a_new_first_code_is_shown_once_after_a_question() {
        open(form(haruka), PersonFormView.class);

        click("初回コードを発行");
        confirm();

        List<Paragraph> texts = _find(_get(Dialog.class), Paragraph.class);
        assertThat(texts.getFirst().getText()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");
    }

    @Test
    void leaving_and_coming_back_keep_what_is_typed() {
        open(form(haruka), PersonFormView.class);
        field("氏名").setValue("西村 はるか");

        click("退職の扱いにする");
        confirm();
        assertThat(find("OP1042").leftOn()).isNotNull();
        click("在籍に戻す");
        assertThat(find("OP1042").leftOn()).isNull();
        save();

        assertThat(find("OP1042").name()).isEqualTo("西村 はるか");
    }

    @Test
    void only_administrators_get_in_and_unknown_people_are_not_found() {
        assertThat(isClosed("people/" + UUID.randomUUID() + "/edit", PersonFormView.class))
                .isTrue();
        assertThat(isClosed("people/nobody/edit", PersonFormView.class)).isTrue();

        signIn(people.supervisorOf("第2チーム", "SV0001"));
        assertThat(isClosed(form(haruka), PersonFormView.class)).isTrue();
        assertThat(isClosed("people/new", PersonFormView.class)).isTrue();
    }

    private void saveElsewhere(String name) {
        as(admin, () -> {
            int revision = records.get(haruka).person().revision();
            records.correct(
                    haruka,
                    revision,
                    new PersonDraft(name, "", "第2チーム", null),
                    new RoleChoice(Set.of(Role.OPERATOR), null));
        });
    }

    private PersonItem find(String number) {
        return as(admin, () -> service.find(new PersonFilter(number, null, true), 0, 2))
                .getFirst();
    }

    private static String form(PersonId person) {
        return "people/" + person.value() + "/edit";
    }

    private static List<String> problems() {
        return _find(_get(ErrorSummary.class), ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private static TextField field(String label) {
        return _get(TextField.class, search -> search.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> team() {
        return _get(ComboBox.class, search -> search.withLabel("チーム"));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Role> roles() {
        return _get(CheckboxGroup.class);
    }

    private static void save() {
        click("保存する");
    }

    private static void click(String text) {
        _click(_get(Button.class, search -> search.withText(text)));
    }

    private static void confirm() {
        _fireConfirm(_get(ConfirmDialog.class));
    }
}
