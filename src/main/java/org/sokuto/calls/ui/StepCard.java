package org.sokuto.calls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.Icons;

/** A step of the wizard as a card: its title, ticked once the step is done, what is wrong with it, and its content. */
class StepCard extends Section {

    private final Svg tick = Icons.CHECK.create();
    private final Div head = new Div();

    StepCard(String title) {
        addClassName("card");
        head.addClassName("card-head");
        head.add(new H2(tick, new Span(title)));
        add(head);
    }

    final void fill(boolean done, @Nullable String fault, Component... content) {
        removeAll();
        tick.setVisible(done);
        add(head);
        if (fault != null) {
            complain(fault);
        }
        add(content);
    }

    /** Says what is wrong, in place of what was said before. */
    final void complain(String fault) {
        getChildren().filter(Callout.class::isInstance).toList().forEach(this::remove);
        Callout callout = new Callout(Callout.Kind.BAD, fault).icon(Icons.WARNING);
        callout.getElement().setAttribute("role", "alert");
        addComponentAtIndex(1, callout);
    }

    final void beside(Component action) {
        head.add(action);
    }
}
