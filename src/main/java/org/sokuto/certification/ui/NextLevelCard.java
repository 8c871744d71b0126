package org.sokuto.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.sokuto.certification.LevelStanding;
import org.sokuto.certification.PersonCertification;
import org.sokuto.certification.policy.RequirementState;

/** The level that comes next: what it asks for, what has been shown, what is missing. */
final class NextLevelCard extends Section {

    private final CertificationWords words;

    NextLevelCard(PersonCertification person, CertificationWords words) {
        this.words = words;
        addClassName("card");
        person.standing().next().ifPresentOrElse(next -> show(next, person), () -> showAllHeld(person));
    }

    private void show(LevelStanding next, PersonCertification person) {
        List<RequirementState> states = next.evaluation().states();
        long met = states.stream().filter(RequirementState::isMet).count();
        add(
                new H2(words.text("next-level", words.title(next.level()))),
                new Div(soft(words.text("next-level.met", states.size(), met)), soft(now(person))),
                new RequirementList(next.evaluation(), person, words),
                note(words.text("brings", words.text(next.level().brings()))));
        if (next.level().header().starter()) {
            add(note(words.text("starter")));
        }
    }

    private void showAllHeld(PersonCertification person) {
        boolean none = person.standing().levels().isEmpty();
        add(new H2(words.text("levels")), soft(none ? words.text("levels.none") : now(person)));
        person.standing().highest().ifPresent(level -> add(new RequirementList(level.evaluation(), person, words)));
    }

    private String now(PersonCertification person) {
        return person.standing()
                .highest()
                .map(level -> words.text("level.now", words.title(level.level()), words.date(level.heldSince())))
                .orElseGet(() -> words.text("level.none"));
    }

    private static Component soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassNames("soft", "phrase");
        return soft;
    }

    private static Component note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassNames("note", "phrase");
        return note;
    }
}
