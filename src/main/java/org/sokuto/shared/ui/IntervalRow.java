package org.sokuto.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** One line of estimates: name, bar, value, count and band; stands in a list made by {@link #list}. */
public final class IntervalRow extends ListItem {

    private String group = "";

    private IntervalRow(Component name, Component bar) {
        addClassName("row");
        name.addClassName("name");
        add(name, bar);
    }

    public static IntervalRow of(String name, IntervalBar bar) {
        return new IntervalRow(new Span(name), bar);
    }

    public static IntervalRow of(Anchor name, IntervalBar bar) {
        return new IntervalRow(name, bar);
    }

    /** A line that says in words why there is no bar yet. */
    public static IntervalRow thin(String name, String text) {
        var reason = new Span(text);
        reason.addClassName("thin");
        return new IntervalRow(new Span(name), reason);
    }

    /** The line with the numbers of the axis, first in its list. */
    public static IntervalRow axis(ScaleAxis axis) {
        var row = new IntervalRow(new Span(), axis);
        row.addClassName("axis");
        row.getElement().setAttribute("aria-hidden", "true");
        return row;
    }

    /** Rows of one group stand together under its name, which is shown once. */
    public static UnorderedList list(IntervalRow... rows) {
        var list = new UnorderedList(rows);
        list.addClassName("rows");
        var previous = "";
        for (var row : rows) {
            row.setClassName("first", !row.group.equals(previous));
            previous = row.group;
        }
        list.setClassName("grouped", !previous.isEmpty());
        return list;
    }

    public IntervalRow group(String name) {
        group = name;
        var label = new Span(name);
        label.addClassName("group");
        addComponentAsFirst(label);
        return this;
    }

    public IntervalRow value(String value) {
        return cell("value", new Span(value));
    }

    /** A number with a small unit behind it. */
    public IntervalRow value(String number, String unit) {
        var value = new Span();
        var bold = new Span(number);
        bold.addClassName("strong");
        value.add(bold, new Small(unit));
        return cell("value", value);
    }

    public IntervalRow count(String text) {
        return cell("count", new Span(text));
    }

    public IntervalRow state(Chip chip) {
        add(chip);
        return this;
    }

    public IntervalRow reason(Callout callout) {
        add(callout);
        return this;
    }

    private IntervalRow cell(String name, Span content) {
        content.addClassName(name);
        add(content);
        return this;
    }
}
