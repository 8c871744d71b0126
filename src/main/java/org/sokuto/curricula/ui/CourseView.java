package org.sokuto.curricula.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sokuto.curricula.CourseItem;
import org.sokuto.curricula.CurriculaRoutes;
import org.sokuto.curricula.Enrolment;
import org.sokuto.curricula.StepItem;
import org.sokuto.curricula.StepKind;
import org.sokuto.curricula.StepState;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.PageHeader.Crumb;

/** A course: its steps, how far one is, and the next step. */
@Route(CurriculaRoutes.LEARN + "/:course")
@Requires(Action.COURSE_READ)
class CourseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CoursePages pages;
    private final transient TrainerAssignments trainers;
    private final transient CourseWords words;
    private String title = "";

    CourseView(CoursePages pages, TrainerAssignments trainers) {
        this.pages = pages;
        this.trainers = trainers;
        this.words = pages.words();
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            Enrolment enrolment =
                    pages.mine(event.getRouteParameters().get("course").orElseThrow(NotFound::new));
            title = words.in(enrolment.course().title());
            removeAll();
            show(enrolment);
        } catch (NotFound notFound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Enrolment enrolment) {
        CourseItem course = enrolment.course();
        PageHeader header = new PageHeader(title, words.in(course.summary()))
                .crumbs(words.text("path"), new Crumb(words.text("learn"), CurriculaRoutes.LEARN), Crumb.here(title));
        words.due(enrolment).ifPresent(header::beside);
        enrolment.next().ifPresent(step -> header.actions(go(enrolment, step)));
        add(header, facts(enrolment));
        if (enrolment.isFinished()) {
            add(new Callout(Callout.Kind.OK, words.text("course.finished")).icon(Icons.CHECK));
        }
        OrderedList steps = new OrderedList();
        steps.addClassNames("plain", "states", "course-steps");
        course.steps().forEach(step -> steps.add(item(enrolment, step)));
        Section card = new Section(steps);
        card.addClassNames("card", "flush");
        card.getElement().setAttribute("aria-label", words.text("steps"));
        add(card);
        if (course.starter()) {
            Span note = new Span(words.text("starter"));
            note.addClassName("note");
            add(new Div(note));
        }
    }

    private Component go(Enrolment enrolment, StepItem step) {
        Anchor go = new Anchor(
                CurriculaRoutes.step(enrolment.course().key(), step.key()),
                Icons.PLAY.create(),
                new Span(words.text(enrolment.stepsDone() == 0 ? "begin" : "continue")));
        go.addClassNames("button", "primary");
        return go;
    }

    private Component facts(Enrolment enrolment) {
        List<String> facts = new ArrayList<>();
        if (enrolment.dueOn() != null && !enrolment.isFinished()) {
            facts.add(words.text("due.day", words.day(enrolment.dueOn())));
        }
        facts.add(
                enrolment.isFinished()
                        ? words.text(
                                "size",
                                enrolment.course().steps().size(),
                                enrolment.course().minutes())
                        : words.left(enrolment));
        Span text = new Span(String.join(words.text("dot"), facts));
        text.addClassName("soft");
        Div line = new Div(words.pips(enrolment), text);
        line.addClassName("course-progress");
        return line;
    }

    private ListItem item(Enrolment enrolment, StepItem step) {
        StepState state = enrolment.state(step);
        Span mark = new Span();
        mark.addClassName("state");
        if (state == StepState.DONE) {
            mark.addClassName("ok");
            mark.add(Icons.CHECK.create());
        } else if (state == StepState.NEXT) {
            mark.addClassName("half");
        }
        Span hidden = new Span(words.text("state." + state.name()));
        hidden.addClassName("hidden");
        Anchor link = new Anchor(CurriculaRoutes.step(enrolment.course().key(), step.key()), words.in(step.title()));
        Div text = new Div(hidden, link, small(words.kind(step)));
        if (step.kind() == StepKind.SIGNOFF && state != StepState.DONE) {
            text.add(small(signers(enrolment)));
        }
        Span when = new Span(enrolment
                .doneAt(step)
                .map(at -> words.text("done-on", words.day(at)))
                .orElse(state == StepState.NEXT ? words.text("state.NEXT") : ""));
        when.addClassNames("note", "when");
        ListItem item = new ListItem(mark, text, when);
        item.setClassName("now", state == StepState.NEXT);
        if (state == StepState.NEXT) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private String signers(Enrolment enrolment) {
        String names = trainers.findTrainers(enrolment.person()).stream()
                .map(PersonReference::name)
                .collect(Collectors.joining(words.text("comma")));
        return names.isEmpty() ? words.text("signer.none") : words.text("signer", names);
    }

    private static Component small(String text) {
        Span small = new Span(text);
        small.addClassNames("soft", "step-note", "phrase");
        return small;
    }
}
