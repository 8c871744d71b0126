package org.sokuto.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A short word on a state; the kinds from FINE on are the bands of a rate and bring their sign along. */
public final class Chip extends Span {

    /** What the colour of a chip says. */
    public enum Kind {
        NEUTRAL,
        OK,
        WARN,
        BAD,
        ACCENT,
        FINE,
        AROUND,
        WATCH,
        FOCUS,
        FOCUS_LARGE,
        FEW
    }

    public Chip(Kind kind, String text) {
        add(new Span(text));
        addClassNames("chip", Names.of(kind));
    }

    public Chip(Kind kind, Icons icon, String text) {
        this(kind, text);
        addComponentAsFirst(icon.create());
    }
}
