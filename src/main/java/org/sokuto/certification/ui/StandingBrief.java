package org.sokuto.certification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.sokuto.certification.ClearanceStanding;
import org.sokuto.certification.PersonCertification;
import org.sokuto.certification.policy.RequirementState;

/** Level and clearances in a few lines, as the way to the page that has all of it. */
final class StandingBrief extends Section {

    private final transient CertificationWords words;

    StandingBrief(PersonCertification person, CertificationWords words) {
        this.words = words;
        addClassName("standing-brief");
        add(new H2(new Anchor(CertificationRoutes.MINE, words.text("mine"))));
        person.standing()
                .next()
                .ifPresentOrElse(
                        next -> {
                            long met = next.evaluation().states().stream()
                                    .filter(RequirementState::isMet)
                                    .count();
                            line(words.text("next-level", words.title(next.level())));
                            line(words.text(
                                    "next-level.met", next.evaluation().states().size(), met));
                        },
                        () -> person.standing()
                                .highest()
                                .ifPresent(held -> line(words.text(
                                        "level.now", words.title(held.level()), words.date(held.heldSince())))));
        UnorderedList list = new UnorderedList();
        person.standing().clearances().forEach(standing -> list.add(item(standing, person)));
        if (!person.standing().clearances().isEmpty()) {
            add(list);
        }
    }

    private void line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassNames("soft", "phrase");
        add(line);
    }

    private ListItem item(ClearanceStanding standing, PersonCertification person) {
        Span channel = new Span(words.channel(standing));
        channel.addClassName("note");
        Span product = new Span(new Span(words.product(standing.rule(), person.titles())), channel);
        return new ListItem(product, ClearanceChip.of(standing.state(), words));
    }
}
