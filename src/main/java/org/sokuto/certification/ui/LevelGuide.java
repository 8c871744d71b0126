package org.sokuto.certification.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.sokuto.certification.CertificationBoard;
import org.sokuto.certification.policy.Rule;

/** What the levels stand for, while no person is chosen. */
final class LevelGuide extends Div {

    LevelGuide(CertificationBoard board, CertificationWords words) {
        addClassName("stack");
        Paragraph hint = new Paragraph(words.text("guide.hint"));
        hint.addClassName("note");
        add(new Div(new H2(words.text("guide")), hint));
        board.levels().forEach(level -> add(level(level, board, words)));
    }

    private static Div level(Rule.ForLevel level, CertificationBoard board, CertificationWords words) {
        UnorderedList asked = new UnorderedList();
        level.requirements().forEach(one -> asked.add(new ListItem(words.asked(one, board.titles()))));
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        facts.add(
                new DescriptionList.Term(words.text("guide.purpose")),
                new DescriptionList.Description(words.text(level.purpose())),
                new DescriptionList.Term(words.text("guide.asked")),
                new DescriptionList.Description(asked),
                new DescriptionList.Term(words.text("guide.brings")),
                new DescriptionList.Description(words.text(level.brings())));
        Div part = new Div(new H3(words.title(level)), facts);
        if (level.header().starter()) {
            Paragraph starter = new Paragraph(words.text("starter"));
            starter.addClassName("note");
            part.add(starter);
        }
        return part;
    }
}
