package org.sokuto.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Says what will be here, why it is empty, and what to do next. */
public final class EmptyState extends Div {

    private final Div body = new Div();

    private EmptyState(Picture picture, HtmlContainer heading, String text) {
        addClassName("empty");
        body.addClassName("body");
        var reading = new Paragraph(text);
        reading.addClassName("read");
        body.add(picture.create(), heading, reading);
        add(body);
    }

    /** An empty state that is the whole page, with its only h1. */
    public static EmptyState page(Picture picture, String title, String text) {
        var heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        return new EmptyState(picture, heading, text);
    }

    /** An empty state inside a page. */
    public static EmptyState section(Picture picture, String title, String text) {
        return new EmptyState(picture, new H2(title), text);
    }

    /** Numbered steps that fill the page. */
    public EmptyState steps(Point... points) {
        var list = new OrderedList();
        for (var point : points) {
            list.add(point.item());
        }
        body.add(list);
        return this;
    }

    /** Things to check, in no order. */
    public EmptyState checks(Point... points) {
        var list = new UnorderedList();
        for (var point : points) {
            list.add(point.item());
        }
        body.add(list);
        return this;
    }

    public EmptyState actions(Component... components) {
        var actions = new Div(components);
        actions.addClassName("actions");
        body.add(actions);
        return this;
    }

    public EmptyState note(String text) {
        var note = new Paragraph(text);
        note.addClassName("note");
        body.add(note);
        return this;
    }

    /** One line of advice. */
    public record Point(String title, String text) {
        private ListItem item() {
            var strong = new Span(title);
            strong.addClassName("point");
            return new ListItem(strong, new Span(text));
        }
    }
}
