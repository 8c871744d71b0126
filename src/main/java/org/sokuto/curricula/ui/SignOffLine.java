package org.sokuto.curricula.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.sokuto.curricula.SignOff;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.Icons;

/** A recorded observation in a line: what came of it, when, by whom, and the note. */
final class SignOffLine extends Div {

    SignOffLine(SignOff signOff, CourseWords words) {
        addClassName("sign-off");
        Chip outcome = signOff.passed()
                ? new Chip(Chip.Kind.OK, Icons.CHECK, words.text("sign-off.passed"))
                : new Chip(Chip.Kind.NEUTRAL, words.text("sign-off.open"));
        Span by = new Span(words.text("sign-off.by", words.day(signOff.at()), signOff.byName()));
        Div head = new Div(outcome, by);
        head.addClassName("sign-off-head");
        add(head);
        if (!signOff.note().isEmpty()) {
            Paragraph note = new Paragraph(signOff.note());
            note.addClassNames("soft", "note-text");
            add(note);
        }
    }
}
