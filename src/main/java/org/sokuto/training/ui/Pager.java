package org.sokuto.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.sokuto.shared.ui.Icons;

/** One of several by name, between a way back to the one before and a way on to the next; goes round at the ends. */
final class Pager extends Div {

    private final RateWords words;
    private final Span place = new Span();
    private final H2 name = new H2();
    private int at;
    private int size = 1;

    /** Hears the place of the one that was chosen. */
    Pager(RateWords words, SerializableConsumer<Integer> chosen) {
        this.words = words;
        addClassName("pager");
        place.addClassName("note");
        add(
                step(Icons.BACK, "pager.before", -1, chosen),
                new Div(place, name),
                step(Icons.NEXT, "pager.next", 1, chosen));
    }

    void show(String nameOfOne, int placeOfOne, int number) {
        at = placeOfOne;
        size = number;
        name.setText(nameOfOne);
        place.setText(words.text("pager.place", at + 1, size));
    }

    private NativeButton step(Icons icon, String label, int way, SerializableConsumer<Integer> chosen) {
        NativeButton step = new NativeButton("", click -> chosen.accept(Math.floorMod(at + way, size)));
        step.add(icon.create());
        step.addClassName("icon-button");
        step.setAriaLabel(words.text(label));
        return step;
    }
}
