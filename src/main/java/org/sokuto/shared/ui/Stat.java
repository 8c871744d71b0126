package org.sokuto.shared.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One number with its name, unit and comparator; stands in a list made by {@link #list}. */
public final class Stat extends Div {

    public Stat(String label, String number, String unit, String note) {
        addClassName("stat");
        var value = new DescriptionList.Description(new Span(number));
        value.addClassName("number");
        if (!unit.isEmpty()) {
            value.add(new Small(unit));
        }
        add(new DescriptionList.Term(label), value);
        if (!note.isEmpty()) {
            var comparator = new DescriptionList.Description(note);
            comparator.addClassName("note");
            add(comparator);
        }
    }

    public Stat(String label, String number, String unit) {
        this(label, number, unit, "");
    }

    public static DescriptionList list(Stat... stats) {
        var list = new DescriptionList();
        list.addClassName("stats");
        for (var stat : stats) {
            list.getElement().appendChild(stat.getElement());
        }
        return list;
    }
}
