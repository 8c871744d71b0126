package org.sokuto.curricula.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sokuto.curricula.CurriculaRoutes;
import org.sokuto.curricula.Enrolment;
import org.sokuto.curricula.EnrolmentService;
import org.sokuto.curricula.StepItem;
import org.sokuto.curricula.StepKind;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.Picture;

/** A trainer's learners by name: how far they are in their courses, and which observations are open. */
@Route(CurriculaRoutes.SIGN_OFFS)
@Requires(Action.SIGNOFF_WRITE)
class SignOffsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private record Row(PersonReference person, List<Enrolment> courses) {}

    private final transient TrainerAssignments trainers;
    private final transient EnrolmentService enrolments;
    private final transient CourseWords words;

    SignOffsView(TrainerAssignments trainers, EnrolmentService enrolments, CoursePages pages) {
        this.trainers = trainers;
        this.enrolments = enrolments;
        this.words = pages.words();
        addClassName("narrow");
    }

    @Override
    public String getPageTitle() {
        return words.text("sign-offs");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(words.text("sign-offs"), words.text("sign-offs.lead")));
        List<PersonReference> learners = trainers.findMine();
        if (learners.isEmpty()) {
            add(EmptyState.section(Picture.PEOPLE, words.text("sign-offs.empty"), words.text("sign-offs.empty.text")));
            return;
        }
        Map<PersonId, List<Enrolment>> courses =
                enrolments.progress(learners.stream().map(PersonReference::id).toList()).stream()
                        .collect(Collectors.groupingBy(Enrolment::person));
        add(new DataTable<Row>(words.text("sign-offs"))
                .component(words.text("person"), row -> name(row.person()))
                .component(words.text("course"), this::progress)
                .component(words.text("sheet"), this::sheets)
                .stacks()
                .rows(learners.stream()
                        .map(person -> new Row(person, courses.getOrDefault(person.id(), List.of())))
                        .toList()));
    }

    private static Component name(PersonReference person) {
        Span number = new Span(person.employeeNo());
        number.addClassName("note");
        Div name = new Div(new Span(person.name()), number);
        name.addClassName("person-name");
        return name;
    }

    private Component progress(Row row) {
        Div list = new Div();
        list.addClassName("progress-list");
        if (row.courses().isEmpty()) {
            Span none = new Span(words.text("course.none"));
            none.addClassName("note");
            list.add(none);
        }
        row.courses().forEach(enrolment -> {
            Div head = new Div(new Span(words.in(enrolment.course().title())));
            head.addClassName("progress-head");
            words.due(enrolment).ifPresent(head::add);
            if (enrolment.dueOn() != null && !enrolment.isFinished()) {
                Span day = new Span(words.text("due.day", words.day(enrolment.dueOn())));
                day.addClassName("note");
                head.add(day);
            }
            list.add(new Div(head, words.pips(enrolment)));
        });
        return list;
    }

    /** When it was signed off, whether it is the learner's turn, or that it is still to come. */
    private Component state(Enrolment enrolment, StepItem signOff) {
        Optional<Instant> done = enrolment.doneAt(signOff);
        boolean turn = enrolment.course().steps().stream()
                .allMatch(step -> step.kind() == StepKind.SIGNOFF
                        || enrolment.doneAt(step).isPresent());
        if (done.isEmpty() && turn) {
            return new Chip(Chip.Kind.ACCENT, words.text("sheet.turn"));
        }
        Span state = new Span(
                done.map(at -> words.text("done-on", words.day(at))).orElseGet(() -> words.text("sheet.open")));
        state.addClassName("note");
        return state;
    }

    private Component sheets(Row row) {
        Div list = new Div();
        list.addClassName("progress-list");
        for (Enrolment enrolment : row.courses()) {
            for (StepItem step : enrolment.course().steps()) {
                if (step.kind() == StepKind.SIGNOFF) {
                    Anchor link =
                            new Anchor(CurriculaRoutes.signOff(row.person().id(), step.ref()), words.in(step.title()));
                    link.setAriaLabel(words.text(
                            "sheet.of", words.in(step.title()), row.person().name()));
                    list.add(new Div(link, state(enrolment, step)));
                }
            }
        }
        return list;
    }
}
