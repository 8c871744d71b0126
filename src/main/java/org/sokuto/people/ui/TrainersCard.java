package org.sokuto.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonItem;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.shared.ui.Notices;

/** Who trains a person, and for who leads the person the way to choose them. */
class TrainersCard extends Section {

    private final transient TrainerAssignments assignments;
    private final transient PersonItem person;
    private final boolean mayChoose;

    TrainersCard(TrainerAssignments assignments, PersonItem person, boolean mayChoose) {
        this.assignments = assignments;
        this.person = person;
        this.mayChoose = mayChoose;
        addClassNames("card", "trainers");
        show(assignments.findTrainers(person.id()));
    }

    private void show(List<PersonReference> trainers) {
        removeAll();
        add(new H2(getTranslation("people.trainers")));
        if (trainers.isEmpty()) {
            add(text("people.trainers.none", "soft"));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("plain");
            trainers.forEach(trainer -> list.add(new ListItem(trainer.name())));
            add(list);
        }
        add(text("people.trainers.note", "note"));
        if (mayChoose) {
            add(new Button(getTranslation("people.trainers.choose"), click -> choose(trainers)));
        }
    }

    private void choose(List<PersonReference> trainers) {
        new TrainersDialog(person, trainers, assignments.findAllTrainers(), this::store).open();
    }

    private void store(Set<PersonId> chosen) {
        assignments.choose(chosen, person.id());
        show(assignments.findTrainers(person.id()));
        Notices.success(getTranslation("people.trainers.saved", person.name()), getTranslation("shared.close"));
    }

    private Paragraph text(String key, String style) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassNames(style, "phrase");
        return text;
    }
}
