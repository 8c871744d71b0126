package org.sokuto.curricula.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sokuto.curricula.CourseCatalogue;
import org.sokuto.curricula.CourseItem;
import org.sokuto.curricula.CurriculaRoutes;
import org.sokuto.curricula.Enrolment;
import org.sokuto.curricula.EnrolmentService;
import org.sokuto.curricula.StepItem;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.Picture;

/** One's own courses, the most urgent one first, and those that anybody may take up. */
@Route(CurriculaRoutes.LEARN)
@Requires(Action.COURSE_READ)
class LearnView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient EnrolmentService enrolments;
    private final transient CourseCatalogue catalogue;
    private final transient CourseWords words;

    LearnView(EnrolmentService enrolments, CourseCatalogue catalogue, CoursePages pages) {
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.words = pages.words();
        addClassName("narrow");
    }

    @Override
    public String getPageTitle() {
        return words.text("learn");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        List<Enrolment> mine = enrolments.findMine();
        Set<String> taken =
                mine.stream().map(enrolment -> enrolment.course().key()).collect(Collectors.toSet());
        List<CourseItem> open = catalogue.findAll().stream()
                .filter(course -> !taken.contains(course.key()))
                .toList();
        add(new PageHeader(words.text("learn"), words.text("learn.lead")));
        Optional<Enrolment> first =
                mine.stream().filter(enrolment -> !enrolment.isFinished()).findFirst();
        first.ifPresent(enrolment -> add(next(enrolment)));
        List<Enrolment> others = mine.stream()
                .filter(enrolment -> first.filter(enrolment::equals).isEmpty())
                .toList();
        if (!others.isEmpty()) {
            add(section("learn.mine", others.stream().map(this::card).toList()));
        }
        if (!open.isEmpty()) {
            add(section("learn.open", open.stream().map(this::card).toList()));
        }
        if (mine.isEmpty() && open.isEmpty()) {
            add(EmptyState.section(Picture.DONE, words.text("learn.empty"), words.text("learn.empty.text")));
        }
    }

    private Component next(Enrolment enrolment) {
        StepItem step = enrolment.next().orElseThrow();
        Span course = new Span(words.in(enrolment.course().title()));
        Span left = new Span(Icons.CLOCK.create(), new Span(words.text("minutes.still", enrolment.minutesLeft())));
        left.addClassName("left");
        Div before = new Div(course, left);
        before.addClassName("before");
        Anchor go = new Anchor(
                CurriculaRoutes.step(enrolment.course().key(), step.key()),
                Icons.PLAY.create(),
                new Span(words.text(enrolment.stepsDone() == 0 ? "begin" : "continue")));
        go.addClassNames("button", "primary");
        Anchor all = new Anchor(CurriculaRoutes.course(enrolment.course().key()), words.text("all-steps"));
        Span note = new Span(words.text("any-time"));
        note.addClassNames("note", "desk-only");
        Div actions = new Div(go, all, note);
        actions.addClassName("actions");
        H2 title = new H2(words.in(step.title()));
        Section next = new Section(
                before, title, new Paragraph(words.kind(step)), words.pips(enrolment), dueLine(enrolment), actions);
        next.addClassNames("card", "next", "course-next");
        return next;
    }

    private Component dueLine(Enrolment enrolment) {
        Div line = new Div();
        line.addClassName("due");
        words.due(enrolment).ifPresent(line::add);
        if (enrolment.dueOn() != null && !enrolment.isFinished()) {
            line.add(new Span(words.text("due.day", words.day(enrolment.dueOn()))));
        }
        line.setVisible(line.getComponentCount() > 0);
        return line;
    }

    private Component section(String key, List<Component> cards) {
        Div grid = new Div(cards.toArray(Component[]::new));
        grid.addClassName("courses");
        Section section = new Section(new H2(words.text(key)), grid);
        section.addClassName("section");
        return section;
    }

    private Component card(Enrolment enrolment) {
        Div foot = new Div(words.pips(enrolment), dueLine(enrolment));
        foot.addClassName("course-foot");
        return card(enrolment.course(), foot);
    }

    private Component card(CourseItem course) {
        Span size = new Span(words.text("size", course.steps().size(), course.minutes()));
        size.addClassName("note");
        return card(course, size);
    }

    private Component card(CourseItem course, Component foot) {
        Anchor link = new Anchor(CurriculaRoutes.course(course.key()), words.in(course.title()));
        Paragraph summary = new Paragraph(words.in(course.summary()));
        summary.addClassNames("soft", "phrase");
        Section card = new Section(new H3(link), summary, foot);
        card.addClassNames("card", "course-card");
        return card;
    }
}
