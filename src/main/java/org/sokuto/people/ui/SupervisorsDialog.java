package org.sokuto.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TeamItem;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.ui.FormProblems;

/** Who supervises a team: any number of those who hold the role, but nobody appoints themselves. */
class SupervisorsDialog extends Dialog {

    private final FormProblems problems = new FormProblems();
    private final MultiSelectComboBox<PersonReference> supervisors =
            new MultiSelectComboBox<>(getTranslation("people.teams.supervisors"));

    SupervisorsDialog(
            TeamItem team,
            List<PersonReference> candidates,
            boolean own,
            boolean mayEditPeople,
            SerializableConsumer<Set<PersonId>> appoint) {
        setHeaderTitle(getTranslation("people.teams.appoint.of", team.name()));
        if (own) {
            explain("people.teams.appoint.own");
        } else if (candidates.isEmpty() && team.supervisors().isEmpty()) {
            explain("people.teams.appoint.nobody");
            if (mayEditPeople) {
                add(new Anchor(PersonPaths.LIST, getTranslation("people.teams.appoint.give-role")));
            }
        } else {
            choose(team, candidates, appoint);
        }
    }

    private void choose(TeamItem team, List<PersonReference> candidates, SerializableConsumer<Set<PersonId>> appoint) {
        Set<PersonReference> all = new LinkedHashSet<>(team.supervisors());
        all.addAll(candidates);
        supervisors.setItems(all);
        supervisors.setItemLabelGenerator(
                person -> getTranslation("people.reference", person.name(), person.employeeNo()));
        supervisors.setValue(team.supervisors());
        supervisors.setHelperText(getTranslation("people.teams.appoint.hint"));
        supervisors.addThemeName("helper-above-field");
        supervisors.addClassName("w-mail");
        Div form = new Div(problems.field("supervisors", supervisors));
        form.addClassName("form");
        add(problems.summary(), form);
        Button save = new Button(getTranslation("shared.save"), click -> save(appoint));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
    }

    private void save(SerializableConsumer<Set<PersonId>> appoint) {
        try {
            appoint.accept(
                    supervisors.getValue().stream().map(PersonReference::id).collect(Collectors.toSet()));
            close();
        } catch (InvalidInput refused) {
            problems.show(List.of(refused));
        }
    }

    private void explain(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("phrase");
        add(text);
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
    }
}
