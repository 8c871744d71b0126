package org.sokuto.shared.ui;

import com.vaadin.flow.component.html.Span;

/** The numbers above a column of interval bars. */
public final class ScaleAxis extends Span {

    private final Scale scale;

    public ScaleAxis(Scale scale) {
        this.scale = scale;
        addClassName("scale");
        getElement().setAttribute("aria-hidden", "true");
    }

    public ScaleAxis tick(double value, String label) {
        return mark(value, label, value == scale.min() ? "first" : value == scale.max() ? "last" : "");
    }

    public ScaleAxis target(double value, String label) {
        return mark(value, label, "target");
    }

    private ScaleAxis mark(double value, String label, String kind) {
        var mark = new Span(label);
        if (!kind.isEmpty()) {
            mark.addClassName(kind);
        }
        mark.getStyle().set("--at", scale.at(value));
        add(mark);
        return this;
    }
}
