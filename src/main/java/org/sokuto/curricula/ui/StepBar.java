package org.sokuto.curricula.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.sokuto.curricula.CurriculaRoutes;
import org.sokuto.curricula.Enrolment;
import org.sokuto.curricula.StepItem;
import org.sokuto.curricula.StepState;
import org.sokuto.shared.ui.Icons;

/** Head of a step: the course, a block a step that leads there, what is left, and the way out. */
final class StepBar extends Div {

    StepBar(Enrolment enrolment, StepItem current, CourseWords words) {
        addClassName("step-bar");
        String course = enrolment.course().key();
        Anchor back = new Anchor(
                CurriculaRoutes.course(course),
                Icons.BACK.create(),
                new Span(words.in(enrolment.course().title())));
        back.addClassName("back");
        OrderedList strip = new OrderedList();
        strip.addClassName("step-strip");
        strip.getElement().setAttribute("aria-label", words.text("steps"));
        for (StepItem step : enrolment.course().steps()) {
            strip.add(item(enrolment, step, step.equals(current), words));
        }
        int position = enrolment.course().steps().indexOf(current) + 1;
        Span left = new Span(
                words.text("position", position, enrolment.course().steps().size(), words.left(enrolment)));
        left.addClassNames("note", "position");
        Anchor leave = new Anchor(CurriculaRoutes.LEARN, words.text(enrolment.isFinished() ? "close" : "pause"));
        leave.addClassName("button");
        add(back, strip, left, leave);
    }

    private static ListItem item(Enrolment enrolment, StepItem step, boolean here, CourseWords words) {
        StepState state = enrolment.state(step);
        Span name = new Span(words.in(step.title()) + " " + words.text("state." + state.name()));
        name.addClassName("hidden");
        Anchor link = new Anchor(CurriculaRoutes.step(enrolment.course().key(), step.key()), name);
        link.setTitle(words.in(step.title()));
        link.setClassName("done", state == StepState.DONE);
        if (here) {
            link.getElement().setAttribute("aria-current", "step");
        }
        return new ListItem(link);
    }
}
