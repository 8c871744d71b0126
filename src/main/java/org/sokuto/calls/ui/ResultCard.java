package org.sokuto.calls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.file.Path;

/** What a job does or came to, under a heading that can take the focus. */
class ResultCard extends Section {

    private final H2 heading;
    private final Div head = new Div();
    private String announcement;

    ResultCard(String headingKey) {
        addClassNames("card", "stack", "tight");
        this.heading = new H2(getTranslation(headingKey));
        announcement = heading.getText();
        this.heading.getElement().setAttribute("tabindex", "-1");
        head.add(this.heading);
        head.addClassName("card-head");
        add(head);
    }

    final String heading() {
        return heading.getText();
    }

    final void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }

    /** What a screen reader says when the card appears. */
    final String announcement() {
        return announcement;
    }

    final void say(String sentence) {
        Paragraph finding = new Paragraph(sentence);
        finding.addClassName("big");
        add(finding);
        announcement = sentence;
    }

    final void besideHeading(String text) {
        Span note = new Span(text);
        note.addClassName("note");
        head.add(note);
    }

    final void note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassNames("note", "phrase");
        add(note);
    }

    /** The buttons that stay in reach on a phone, the primary one first. */
    final void actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassNames("actions", "stick");
        add(actions);
    }

    /** The list of rejected rows as a file. */
    final Anchor rejectsLink(ImportJob job, Path rejects, long rows) {
        return new Anchor(
                DownloadHandler.forFile(rejects.toFile(), job.file().name() + ".rejects.csv"),
                getTranslation("calls.import.rejects", rows));
    }
}
