package org.sokuto.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.sokuto.shared.ui.Icons;

/** One of several by name, between a way back to the one before and a way on to the next; goes round at the ends. */
final class Pager extends Div {

    Pager(String name, int at, int size, RateWords words, SerializableConsumer<Integer> chosen) {
        addClassName("pager");
        Span place = new Span(words.text("pager.place", at + 1, size));
        place.addClassName("note");
        add(
                step(Icons.BACK, words.text("pager.before"), Math.floorMod(at - 1, size), chosen),
                new Div(place, new H2(name)),
                step(Icons.NEXT, words.text("pager.next"), Math.floorMod(at + 1, size), chosen));
    }

    private static NativeButton step(Icons icon, String label, int to, SerializableConsumer<Integer> chosen) {
        NativeButton step = new NativeButton("", click -> chosen.accept(to));
        step.add(icon.create());
        step.addClassName("icon-button");
        step.setAriaLabel(label);
        return step;
    }
}
