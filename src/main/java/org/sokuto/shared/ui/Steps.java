package org.sokuto.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Header of a wizard: what is done, where we are, what is to come. */
public final class Steps extends OrderedList {

    private final String doneText;
    private final List<String> names;

    /** The done text is heard, not seen, behind a finished step. */
    public Steps(String label, String doneText, List<String> names) {
        this.doneText = doneText;
        this.names = List.copyOf(names);
        addClassName("steps");
        getElement().setAttribute("aria-label", label);
        show(0);
    }

    /** Marks the step with this index as the current one. */
    public void show(int current) {
        removeAll();
        for (int index = 0; index < names.size(); index++) {
            add(item(index, current));
        }
    }

    private ListItem item(int index, int current) {
        var mark = new Span();
        mark.addClassName("mark");
        var text = new Span(names.get(index));
        text.addClassName("text");
        var item = new ListItem(mark, text);
        if (index < current) {
            mark.add(Icons.CHECK.create());
            var done = new Span(doneText);
            done.addClassName("hidden");
            item.add(done);
            item.addClassName("done");
        } else {
            mark.setText(String.valueOf(index + 1));
        }
        if (index == current) {
            item.addClassName("now");
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
