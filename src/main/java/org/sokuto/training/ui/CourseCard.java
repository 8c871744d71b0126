package org.sokuto.training.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.sokuto.curricula.CurriculaRoutes;
import org.sokuto.curricula.Enrolment;
import org.sokuto.curricula.StepItem;
import org.sokuto.curricula.StepKind;
import org.sokuto.shared.ui.Chip;

/** A course that goes on: how far, by when, how long it still takes. */
final class CourseCard extends Section {

    CourseCard(Enrolment enrolment, PlanWords words) {
        addClassName("course-brief");
        String title = words.in(enrolment.course().title());
        int done = enrolment.stepsDone();
        int all = enrolment.course().steps().size();
        LocalDate due = enrolment.dueOn();
        Span number = new Span(String.valueOf(done));
        number.addClassName("number");
        Div line = new Div(number, new Text(words.text("today.steps", all)));
        line.addClassName("line");
        if (due != null) {
            Chip chip = words.dueChip(due);
            line.add(chip);
        }
        HtmlContainer bar = new HtmlContainer("progress");
        bar.getElement().setAttribute("max", String.valueOf(all));
        bar.getElement().setAttribute("value", String.valueOf(done));
        bar.getElement().setAttribute("aria-label", words.text("today.progress", title));
        Paragraph note = new Paragraph(
                due == null
                        ? words.text("today.left", enrolment.minutesLeft())
                        : words.text("today.due-left", words.longDay(due), enrolment.minutesLeft()));
        note.addClassNames("note", "phrase");
        add(new H2(new Anchor(CurriculaRoutes.course(enrolment.course().key()), title)), line, bar, note);
        if (enrolment
                .next()
                .map(StepItem::kind)
                .filter(StepKind.SIGNOFF::equals)
                .isPresent()) {
            Paragraph waits = new Paragraph(words.text("today.signoff"));
            waits.addClassNames("note", "phrase");
            add(waits);
        }
    }
}
