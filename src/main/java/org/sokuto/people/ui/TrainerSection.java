package org.sokuto.people.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonId;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.ui.PageSection;
import org.springframework.core.annotation.Order;

/** What the page of a person says about who trains that person. */
@org.springframework.stereotype.Component
@Order(50)
class TrainerSection implements PageSection {

    private final PeopleService people;
    private final TrainerAssignments assignments;

    TrainerSection(PeopleService people, TrainerAssignments assignments) {
        this.people = people;
        this.assignments = assignments;
    }

    @Override
    public String page() {
        return "people";
    }

    /** Nothing where there is no trainer and the viewer may choose none. */
    @Override
    public Optional<Component> about(UUID subject) {
        PersonId person = new PersonId(subject);
        boolean mayChoose = assignments.mayChoose(person);
        if (!mayChoose && assignments.findTrainers(person).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TrainersCard(assignments, people.get(person), mayChoose));
        } catch (NotFound notShown) {
            return Optional.empty();
        }
    }
}
