package org.sokuto.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.sokuto.certification.CertificationBoard;
import org.sokuto.certification.policy.Rule;

/** What has to be shown for a clearance, and who then confirms it. */
final class ClearanceGuide extends Aside {

    ClearanceGuide(CertificationBoard board, Rule.ForClearance work, CertificationWords words) {
        addClassNames("card", "clearance-guide");
        H2 heading = new H2(words.text("clearances.asked", words.product(work, board.titles())));
        UnorderedList asked = new UnorderedList();
        asked.addClassName("plain");
        work.requirements().forEach(one -> asked.add(new ListItem(words.asked(one, board.titles()))));
        add(heading, asked, note(words.text("clearances.note")));
        if (work.header().starter()) {
            add(note(words.text("starter")));
        }
    }

    private static Component note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassNames("note", "phrase");
        return note;
    }
}
