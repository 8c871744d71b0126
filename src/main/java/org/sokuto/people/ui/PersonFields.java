package org.sokuto.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.PersonDraft;
import org.sokuto.people.PersonItem;
import org.sokuto.people.PersonRecord;
import org.sokuto.people.RoleChoice;
import org.sokuto.people.TeamItem;
import org.sokuto.people.access.Role;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.Katakana;
import org.sokuto.shared.ui.DayField;
import org.sokuto.shared.ui.FormProblems;

/** What is entered about a person: the person and the roles. */
class PersonFields extends Div {

    /** All that stands in the fields, to see whether anything changed. */
    private record Entries(
            String number,
            String name,
            String kana,
            @Nullable String team,
            @Nullable LocalDate hired,
            boolean unreadable,
            RoleChoice roles) {}

    private final TextField number = new TextField(getTranslation("people.person.number"));
    private final TextField name = new TextField(getTranslation("people.person.name"));
    private final TextField kana = new TextField(getTranslation("people.person.kana"));
    private final ComboBox<String> team = new ComboBox<>(getTranslation("people.team"));
    private final DayField hired;
    private final RoleFields roles;
    private @Nullable Entries shown;

    PersonFields(FormProblems problems, List<TeamItem> teams, LocalDate today) {
        hired = new DayField(getTranslation("people.person.hired"), today);
        roles = new RoleFields(problems, teams);
        addClassName("stack");
        number.addThemeName("helper-above-field");
        number.addClassName("w-code");
        hint(name, "people.person.name.hint");
        hint(kana, "people.person.kana.hint");
        kana.addValueChangeListener(change -> kana.setValue(Katakana.of(change.getValue())));
        team.setItems(teams.stream().map(TeamItem::name).toList());
        team.setAllowCustomValue(true);
        team.addCustomValueSetListener(typed -> team.setValue(typed.getDetail().strip()));
        team.setClearButtonVisible(true);
        team.setHelperText(getTranslation("people.person.team.hint"));
        team.addThemeName("helper-above-field");
        hired.setHelperText(getTranslation("people.person.hired.hint"));
        hired.addThemeName("helper-above-field");
        hired.addClassName("w-code");
        Div person = new Div(
                problems.field("employeeNo", number),
                problems.field("name", name),
                problems.field("kana", kana),
                problems.field("team", team),
                problems.field("hiredOn", hired));
        person.addClassName("form");
        add(card("people.form.person", person), card("people.form.roles", roles));
    }

    /** Empty fields for a person yet unknown. */
    void showNew() {
        List.of(number, name, kana).forEach(TextField::clear);
        number.setReadOnly(false);
        number.setHelperText(getTranslation("people.person.number.hint"));
        team.clear();
        hired.clear();
        roles.show(new RoleChoice(Set.of(Role.OPERATOR), null), false);
        shown = entries();
    }

    /** Fields of a known person; nobody changes the own roles. */
    void show(PersonRecord record, boolean own) {
        PersonItem person = record.person();
        number.setValue(person.employeeNo());
        number.setReadOnly(true);
        number.setHelperText(getTranslation("people.person.number.fixed"));
        name.setValue(person.name());
        kana.setValue(person.kana());
        team.setValue(person.teamName());
        hired.setValue(person.hiredOn());
        roles.show(record.roles(), own);
        shown = entries();
    }

    /** What can be seen to be wrong before saving. */
    List<InvalidInput> problems() {
        List<InvalidInput> problems = new ArrayList<>();
        if (number.getValue().isBlank()) {
            problems.add(new InvalidInput("employeeNo", "people.person.number.empty"));
        }
        problems.addAll(PersonDraft.problems(name.getValue(), kana.getValue(), team.getValue()));
        if (hired.isUnreadable()) {
            problems.add(new InvalidInput("hiredOn", "shared.day.bad"));
        }
        if (roles.value().roles().isEmpty()) {
            problems.add(new InvalidInput("roles", "people.person.roles.empty"));
        }
        return problems;
    }

    String number() {
        return number.getValue();
    }

    PersonDraft draft() {
        return new PersonDraft(name.getValue(), kana.getValue(), team.getValue(), hired.getValue());
    }

    RoleChoice roles() {
        return roles.value();
    }

    boolean isChanged() {
        return shown != null && !Objects.equals(shown, entries());
    }

    private Entries entries() {
        return new Entries(
                number.getValue(),
                name.getValue(),
                kana.getValue(),
                team.getValue(),
                hired.getValue(),
                hired.isUnreadable(),
                roles.value());
    }

    private TextField hint(TextField field, String key) {
        field.setHelperText(getTranslation(key));
        field.addThemeName("helper-above-field");
        return field;
    }

    private Section card(String heading, Div fields) {
        Section card = new Section(new H2(getTranslation(heading)), fields);
        card.addClassNames("card", "panel");
        return card;
    }
}
