package org.sokuto.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.sokuto.assessment.AttemptSheet;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.Question;

/** The last look: what is answered and what is not, each a link, and the button that hands in. */
final class ReviewCard extends Section {

    private final transient QuizWords words;

    ReviewCard(AttemptSheet sheet, QuizWords words, Runnable submit) {
        this.words = words;
        long open = sheet.entries().size() - sheet.answered();
        H2 heading = new H2(text("review"));
        heading.addClassName("arrive");
        heading.getElement().setAttribute("tabindex", "-1");
        Paragraph lead = new Paragraph(text("review.lead"));
        lead.addClassName("soft");
        OrderedList list = new OrderedList();
        list.addClassNames("plain", "review");
        AttemptPlace place = new AttemptPlace(sheet.id(), 0);
        sheet.entries().forEach(entry -> list.add(row(entry, place)));
        Button hand = new Button(
                text("submit"),
                click -> Question.ask(
                        text("submit.ask"),
                        open == 0 ? text("submit.text") : text("submit.text.open", open),
                        text("submit"),
                        submit));
        hand.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor back = new Anchor(place.at(sheet.entries().size()), text("back-to-questions"));
        back.addClassName("button");
        Div actions = new Div(back, hand);
        actions.addClassNames("actions", "stick", "attempt-steps");
        hand.addClassName("push");
        add(heading, lead, open == 0 ? complete() : incomplete(open), list, actions);
        addClassNames("card", "question");
    }

    private Callout complete() {
        return new Callout(Callout.Kind.OK, text("review.complete")).icon(Icons.CHECK);
    }

    private Callout incomplete(long open) {
        return new Callout(Callout.Kind.WARN, text("review.open", open)).icon(Icons.WARNING);
    }

    private ListItem row(AttemptSheet.Entry entry, AttemptPlace place) {
        Anchor link = new Anchor(place.at(entry.position()), text("question", entry.position()));
        link.addClassName("nowrap");
        Chip state = entry.isAnswered()
                ? new Chip(Chip.Kind.NEUTRAL, Icons.CHECK, text("answered"))
                : new Chip(Chip.Kind.WARN, text("unanswered"));
        return new ListItem(link, QuizWords.authored(entry.question().text()), state);
    }

    private String text(String key, Object... arguments) {
        return words.text(getLocale(), key, arguments);
    }
}
