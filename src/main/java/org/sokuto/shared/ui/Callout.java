package org.sokuto.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One finding or warning in a line of its own, with at most one way on. */
public final class Callout extends Div {

    /** What the ground of a callout says; REASON carries the evidence below a row. */
    public enum Kind {
        INFO,
        OK,
        WARN,
        BAD,
        REASON
    }

    public Callout(Kind kind, Component... content) {
        addClassNames("callout", Names.of(kind));
        if (kind == Kind.REASON) {
            add(content);
            return;
        }
        var text = new Div(content);
        text.addClassName("text");
        add(text);
    }

    public Callout(Kind kind, String text) {
        this(kind, new Span(text));
    }

    /** A word in front that says what the finding is about. */
    public Callout label(String text) {
        addComponentAsFirst(new Chip(Chip.Kind.ACCENT, text));
        return this;
    }

    public Callout icon(Icons icon) {
        addComponentAsFirst(icon.create());
        return this;
    }

    public Callout action(Component action) {
        add(action);
        return this;
    }
}
