package org.sokuto.certification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.sokuto.certification.ClearanceStanding;
import org.sokuto.certification.PersonCertification;
import org.sokuto.shared.ui.Small;

/** Which products a person may take calls on, by whose word, and what is missing for the others. */
final class ClearancesCard extends Section {

    private final CertificationWords words;

    ClearancesCard(PersonCertification person, CertificationWords words) {
        this.words = words;
        addClassName("card");
        add(new H2(words.text("by-product")));
        if (person.standing().clearances().isEmpty()) {
            Paragraph none = new Paragraph(words.text("by-product.none"));
            none.addClassNames("soft", "phrase");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "by-product");
        person.standing().clearances().forEach(standing -> list.add(item(standing, person)));
        add(list);
    }

    private ListItem item(ClearanceStanding standing, PersonCertification person) {
        Span product = new Span(words.product(standing.rule(), person.titles()));
        product.addClassName("point");
        Div work = new Div(product, new Small(words.channel(standing)));
        work.addClassName("work");
        ListItem item =
                new ListItem(work, ClearanceChip.of(standing.state(), words), new Small(words.grounds(standing)));
        words.reason(standing).map(Small::new).ifPresent(item::add);
        return item;
    }
}
