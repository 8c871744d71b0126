package org.sokuto.shared.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The problems of a form in one list that takes the focus; each entry leads to its field. */
public final class ErrorSummary extends Div implements Focusable<ErrorSummary> {

    /** A problem in the same words as at its field. */
    public record Problem(String message, Focusable<?> field) {}

    public ErrorSummary() {
        addClassName("errors");
        getElement().setAttribute("role", "group");
        setTabIndex(-1);
        setVisible(false);
    }

    public void show(String heading, List<Problem> problems) {
        removeAll();
        var list = new UnorderedList();
        for (var problem : problems) {
            list.add(entry(problem));
        }
        add(new H2(heading), list);
        getElement().setAttribute("aria-label", heading);
        setVisible(true);
        focus();
    }

    public void clear() {
        removeAll();
        setVisible(false);
    }

    private static ListItem entry(Problem problem) {
        var link = new NativeButton(problem.message(), click -> problem.field().focus());
        link.addClassName("link");
        return new ListItem(link);
    }
}
