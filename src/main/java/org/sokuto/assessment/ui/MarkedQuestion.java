package org.sokuto.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.sokuto.assessment.AttemptResult;
import org.sokuto.assessment.scoring.Mark;
import org.sokuto.assessment.scoring.Question;
import org.sokuto.assessment.scoring.QuestionContent;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.Small;

/** One question after marking: what was answered, what is right, why, and where it can be read. */
final class MarkedQuestion extends Section {

    private final transient AttemptResult.Entry entry;
    private final transient QuizWords words;

    MarkedQuestion(AttemptResult.Entry entry, QuizWords words) {
        this.entry = entry;
        this.words = words;
        QuestionContent content = entry.content();
        Div head = new Div(new H3(text("question", entry.position())), state());
        head.addClassName("question-head");
        Paragraph asked = new Paragraph(QuizWords.authored(content.text()));
        asked.addClassNames("read", "phrase");
        add(head, asked, answer());
        if (content.explanation() != null) {
            Paragraph explanation = new Paragraph(QuizWords.authored(content.explanation()));
            explanation.addClassNames("read", "phrase");
            Div why = new Div(new Small(text("explanation")), explanation);
            why.addClassName("explanation");
            if (entry.lessonAddress() != null) {
                why.add(lesson(entry.lessonAddress()));
            }
            add(why);
        }
        addClassNames("card", "marked");
    }

    private Anchor lesson(String address) {
        String heading = entry.content().heading();
        return new Anchor(
                address, heading == null || heading.isEmpty() ? text("lesson") : text("lesson.heading", heading));
    }

    private Chip state() {
        Mark mark = entry.mark();
        if (mark.isRight()) {
            return new Chip(Chip.Kind.OK, Icons.CHECK, text("right"));
        }
        if (entry.response() == null || entry.response().isBlank()) {
            return new Chip(Chip.Kind.NEUTRAL, text("unanswered"));
        }
        return mark.parts() > 0
                ? new Chip(
                        Chip.Kind.WARN,
                        text("partly", QuizWords.points(mark.parts()), QuizWords.points(mark.maxParts())))
                : new Chip(Chip.Kind.NEUTRAL, text("other"));
    }

    private Component answer() {
        Mark mark = entry.mark();
        if (!mark.options().isEmpty()) {
            UnorderedList options = new UnorderedList();
            options.addClassName("marked-options");
            mark.options().forEach(option -> options.add(option(option)));
            return options;
        }
        return mark.places().isEmpty() ? typed(mark) : places(mark.places());
    }

    private ListItem option(Mark.OptionMark option) {
        boolean statement = entry.content().question() instanceof Question.TrueFalse;
        Span text = statement ? new Span(text("choose." + option.key())) : QuizWords.authored(option.text());
        text.addClassName("option-text");
        ListItem row = new ListItem(text);
        row.setClassName("chosen", option.chosen());
        row.setClassName("correct", option.correct());
        if (option.correct()) {
            row.add(new Chip(Chip.Kind.OK, Icons.CHECK, text("correct")));
        }
        if (option.chosen()) {
            row.add(new Chip(Chip.Kind.ACCENT, text("chosen")));
        }
        if (option.feedback() != null && (option.chosen() || option.correct())) {
            Span feedback = QuizWords.authored(option.feedback());
            feedback.addClassName("feedback");
            row.add(feedback);
        }
        return row;
    }

    private Component typed(Mark mark) {
        String typed = entry.response() instanceof Response.Text(String text) && !text.isBlank() ? text : "";
        UnorderedList lines = new UnorderedList();
        lines.addClassName("plain");
        lines.add(line("typed.given", typed.isEmpty() ? text("unanswered") : typed));
        if (mark.matched() != null) {
            lines.add(line("typed.matched", mark.matched()));
        } else {
            lines.add(line("typed.expected", mark.accepted().getFirst()));
            if (mark.accepted().size() > 1) {
                Span others = new Span(text("typed.others"));
                others.addClassNames("note", "phrase");
                lines.add(new ListItem(new Span(), others));
            }
        }
        return lines;
    }

    private ListItem line(String label, String value) {
        Span name = new Span(text(label));
        name.addClassName("soft");
        return new ListItem(name, QuizWords.authored(value));
    }

    private Component places(List<Mark.PlaceMark> places) {
        return new DataTable<Mark.PlaceMark>(text("places", entry.position()))
                .component(text("places.item"), place -> QuizWords.authored(place.text()))
                .component(text("places.given"), this::given)
                .component(text("places.expected"), place -> QuizWords.authored(place.expected()))
                .rows(places)
                .stacks();
    }

    private Component given(Mark.PlaceMark place) {
        if (place.given() == null) {
            return new Span(text("unanswered"));
        }
        Span text = QuizWords.authored(place.given());
        if (place.isRight()) {
            text.add(Icons.CHECK.create());
            text.addClassName("right");
        }
        return text;
    }

    private String text(String key, Object... arguments) {
        return words.text(getLocale(), key, arguments);
    }
}
