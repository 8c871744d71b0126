package org.sokuto.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.sokuto.assessment.AttemptSheet;
import org.sokuto.shared.ui.Icons;

/** All questions by number, with what is answered, as links. */
final class QuestionList extends Nav {

    private final List<Anchor> links = new ArrayList<>();
    private final List<Boolean> answered = new ArrayList<>();
    private final Span count = new Span();
    private final transient QuizWords words;

    QuestionList(AttemptSheet sheet, AttemptPlace place, QuizWords words) {
        this.words = words;
        H2 heading = new H2(words.text(getLocale(), "list"));
        count.addClassNames("note", "num");
        Div head = new Div(heading, count);
        head.addClassName("card-head");
        OrderedList list = new OrderedList();
        list.addClassName("numbers");
        for (AttemptSheet.Entry entry : sheet.entries()) {
            Anchor link = new Anchor(place.at(entry.position()));
            if (entry.position() == place.position()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            links.add(link);
            answered.add(false);
            list.add(new ListItem(link));
            setAnswered(entry.position(), entry.isAnswered());
        }
        add(head, list);
        if (!place.isReview()) {
            Anchor review = new Anchor(place.review(), words.text(getLocale(), "to-review"));
            review.addClassName("button");
            add(review);
        }
        addClassNames("card", "panel", "question-list");
        setAriaLabel(words.text(getLocale(), "list"));
    }

    void setAnswered(int position, boolean is) {
        answered.set(position - 1, is);
        Anchor link = links.get(position - 1);
        link.removeAll();
        link.add(new Span(String.valueOf(position)));
        link.setClassName("done", is);
        if (is) {
            link.add(Icons.CHECK.create());
        }
        link.setAriaLabel(words.text(getLocale(), is ? "list.done" : "list.open", position));
        long done = answered.stream().filter(Boolean::booleanValue).count();
        count.setText(words.text(getLocale(), "list.count", done, answered.size()));
    }
}
