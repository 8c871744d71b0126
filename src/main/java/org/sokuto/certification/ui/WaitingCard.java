package org.sokuto.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.sokuto.certification.policy.Proof;
import org.sokuto.shared.ui.Small;

/** People who have shown everything and wait for the viewer's confirmation. */
final class WaitingCard extends Section {

    WaitingCard(List<ClearanceRow> waiting, CertificationWords words, SerializableConsumer<ClearanceRow> confirm) {
        addClassNames("card", "waiting");
        Paragraph text = new Paragraph(words.text("waiting.text"));
        text.addClassNames("soft", "phrase");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        for (ClearanceRow row : waiting) {
            Div who = new Div(
                    new Anchor(
                            CertificationRoutes.person(row.person().id()),
                            row.person().name()),
                    new Small(words.text(
                            "shown-on",
                            words.date(row.standing().evaluation().proofs().stream()
                                    .max(Proof.BY_TIME)
                                    .orElseThrow()
                                    .at()))));
            who.addClassName("who");
            Button button = new Button(words.text("confirm"), click -> confirm.accept(row));
            button.setAriaLabel(words.text("confirm.of", row.person().name()));
            list.add(new ListItem(who, button));
        }
        add(new H2(words.text("waiting", waiting.size())), text, list);
    }
}
