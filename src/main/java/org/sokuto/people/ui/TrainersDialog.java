package org.sokuto.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonItem;
import org.sokuto.people.PersonReference;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.ui.FormProblems;

/** Who trains a person: any number of those who hold the role, but nobody trains themselves. */
class TrainersDialog extends Dialog {

    private final FormProblems problems = new FormProblems();
    private final MultiSelectComboBox<PersonReference> trainers =
            new MultiSelectComboBox<>(getTranslation("people.trainers.field"));

    TrainersDialog(
            PersonItem person,
            List<PersonReference> now,
            List<PersonReference> candidates,
            SerializableConsumer<Set<PersonId>> store) {
        setHeaderTitle(getTranslation("people.trainers.of", person.name()));
        Set<PersonReference> all = new LinkedHashSet<>(candidates);
        all.addAll(now);
        all.removeIf(candidate -> candidate.id().equals(person.id()));
        if (all.isEmpty()) {
            Paragraph text = new Paragraph(getTranslation("people.trainers.nobody"));
            text.addClassName("phrase");
            add(text);
            getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
        } else {
            choose(all, now, store);
        }
    }

    private void choose(
            Set<PersonReference> all, List<PersonReference> now, SerializableConsumer<Set<PersonId>> store) {
        trainers.setItems(all);
        trainers.setItemLabelGenerator(
                trainer -> getTranslation("people.reference", trainer.name(), trainer.employeeNo()));
        trainers.setValue(now);
        trainers.setHelperText(getTranslation("people.trainers.hint"));
        trainers.addThemeName("helper-above-field");
        trainers.addClassName("w-mail");
        Div form = new Div(problems.field("trainer", trainers));
        form.addClassName("form");
        add(problems.summary(), form);
        Button save = new Button(getTranslation("shared.save"), click -> save(store));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
    }

    private void save(SerializableConsumer<Set<PersonId>> store) {
        try {
            store.accept(trainers.getValue().stream().map(PersonReference::id).collect(Collectors.toSet()));
            close();
        } catch (InvalidInput refused) {
            problems.show(List.of(refused));
        }
    }
}
