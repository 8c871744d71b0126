package org.sokuto.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/** Head of a page: where we are, its title, one sentence what it is for, and its actions; these stick on a phone. */
public final class PageHeader extends Header {

    private final H1 title = new H1();
    private final Div titleLine = new Div(title);
    private final Div heading = new Div(titleLine);
    private final Div actions = new Div();

    /** One step of the path to a page; the last one has no link. */
    public record Crumb(String text, String href) {
        public static Crumb here(String text) {
            return new Crumb(text, "");
        }

        private ListItem item() {
            if (href.isEmpty()) {
                return new ListItem(text);
            }
            return new ListItem(new Anchor(href, text));
        }
    }

    public PageHeader(String title) {
        addClassName("head");
        titleLine.addClassName("title");
        heading.addClassName("heading");
        actions.addClassName("actions");
        this.title.getElement().setAttribute("tabindex", "-1");
        setTitleText(title);
        add(heading);
    }

    public PageHeader(String title, String lead) {
        this(title);
        var sentence = new Paragraph(lead);
        sentence.addClassName("lead");
        heading.add(sentence);
    }

    public void setTitleText(String text) {
        title.setText(text);
    }

    /** The path to this page above the title, as a navigation with the given name. */
    public PageHeader crumbs(String name, Crumb... crumbs) {
        var list = new OrderedList();
        for (var crumb : crumbs) {
            list.add(crumb.item());
        }
        var path = new Nav(list);
        path.addClassName("crumbs");
        path.setAriaLabel(name);
        heading.addComponentAsFirst(path);
        return this;
    }

    /** Small things on the line of the title: a date, a chip, the reading of a name. */
    public PageHeader beside(Component... things) {
        titleLine.add(things);
        return this;
    }

    /** Facts at the right, such as the state of the data. */
    public PageHeader aside(Component... facts) {
        var aside = new Div(facts);
        aside.addClassName("aside");
        add(aside);
        return this;
    }

    public PageHeader actions(Component... components) {
        actions.add(components);
        add(actions);
        return this;
    }
}
