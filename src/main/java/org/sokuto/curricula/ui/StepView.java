package org.sokuto.curricula.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.sokuto.curricula.CourseCatalogue;
import org.sokuto.curricula.CurriculaRoutes;
import org.sokuto.curricula.Enrolment;
import org.sokuto.curricula.EnrolmentService;
import org.sokuto.curricula.SignOffService;
import org.sokuto.curricula.StepItem;
import org.sokuto.curricula.StepKind;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.ui.HeldKey;

/** One step of a course: a lesson to read, or the door to a quiz, a role-play or a signature. */
@Route(CurriculaRoutes.LEARN + "/:course/:step")
@Requires(Action.COURSE_READ)
class StepView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CoursePages pages;
    private final transient CourseCatalogue catalogue;
    private final transient EnrolmentService enrolments;
    private final transient SignOffService signOffs;
    private final transient TrainerAssignments trainers;
    private final transient CourseWords words;
    private final HeldKey keys;
    private String title = "";

    StepView(
            CoursePages pages,
            CourseCatalogue catalogue,
            EnrolmentService enrolments,
            SignOffService signOffs,
            TrainerAssignments trainers,
            Clock clock) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.signOffs = signOffs;
        this.trainers = trainers;
        this.words = pages.words();
        this.keys = new HeldKey(clock);
        addClassName("course-player");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            Enrolment enrolment =
                    pages.mine(event.getRouteParameters().get("course").orElseThrow(NotFound::new));
            StepItem step = event.getRouteParameters()
                    .get("step")
                    .flatMap(enrolment.course()::find)
                    .orElseThrow(NotFound::new);
            title = words.in(step.title());
            removeAll();
            add(new StepBar(enrolment, step, words));
            add(content(
                    enrolment,
                    step,
                    event.getLocation()
                            .getQueryParameters()
                            .getSingleParameter("heading")
                            .orElse("")));
        } catch (NotFound notFound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component content(Enrolment enrolment, StepItem step, String heading) {
        if (step.kind() != StepKind.LESSON) {
            return new StepDoor(enrolment, step, words, signOffs, trainers, () -> enter(enrolment, step));
        }
        LessonPage page =
                new LessonPage(enrolment, step, catalogue.lesson(step.ref()), words, () -> finish(enrolment, step));
        keys.listen(page, () -> finish(enrolment, step), Key.ARROW_RIGHT, KeyModifier.CONTROL);
        page.scrollTo(heading);
        return page;
    }

    /** The lesson was read; goes on with the first step that is open, after this one if there is one there. */
    private void finish(Enrolment enrolment, StepItem step) {
        enrolments.markRead(step.ref());
        String course = enrolment.course().key();
        UI.getCurrent()
                .navigate(pages.mine(course)
                        .nextAfter(step)
                        .map(next -> CurriculaRoutes.step(course, next.key()))
                        .orElseGet(() -> CurriculaRoutes.course(course)));
    }

    /** Takes the course up, so that what is shown behind the door counts, and goes there. */
    private void enter(Enrolment enrolment, StepItem step) {
        enrolments.start(enrolment.course().key());
        UI.getCurrent().navigate(CoursePages.address(enrolment.course(), step));
    }
}
