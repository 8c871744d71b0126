package org.sokuto.certification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.sokuto.certification.LevelStanding;
import org.sokuto.certification.PersonCertification;

/** What the levels of the chosen person rest on, and what the next one still asks for. */
final class PersonPanel extends Div {

    PersonPanel(PersonCertification person, CertificationWords words, String close) {
        addClassName("stack");
        Paragraph team = new Paragraph();
        if (person.person().teamName() != null) {
            team.setText(person.person().teamName());
        }
        team.addClassName("note");
        add(new Div(new H2(person.person().name()), team));
        person.standing().next().ifPresent(next -> add(part(next, person, words)));
        person.standing().levels().stream()
                .filter(LevelStanding::isHeld)
                .toList()
                .reversed()
                .forEach(held -> add(part(held, person, words)));
        Anchor page = new Anchor(CertificationRoutes.person(person.person().id()), words.text("open.person"));
        page.addClassName("button");
        Div ways = new Div(page, new Anchor(close, words.text("panel.close")));
        ways.addClassName("actions");
        add(ways);
    }

    private static Div part(LevelStanding level, PersonCertification person, CertificationWords words) {
        Span state = new Span(
                level.isHeld()
                        ? words.text("held-since", words.date(level.heldSince()))
                        : words.left(level.evaluation()));
        state.addClassName("note");
        Div head = new Div(new H3(words.title(level.level())), state);
        head.addClassName("card-head");
        return new Div(head, new RequirementList(level.evaluation(), person, words));
    }
}
