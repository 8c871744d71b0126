package org.sokuto.curricula.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.sokuto.curricula.CourseItem;
import org.sokuto.curricula.CurriculaRoutes;
import org.sokuto.curricula.Enrolment;
import org.sokuto.curricula.EnrolmentService;
import org.sokuto.curricula.StepItem;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.shared.Messages;
import org.sokuto.shared.WayOn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** After a quiz or a role-play that is a step of an unfinished course: the next step of the most urgent such course. */
@Component
@Order(20)
class CourseWayOn implements WayOn {

    private final EnrolmentService enrolments;
    private final Access access;
    private final Messages messages;
    private final Clock clock;

    CourseWayOn(EnrolmentService enrolments, Access access, Messages messages, Clock clock) {
        this.enrolments = enrolments;
        this.access = access;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Optional<Step> after(String work, Locale language) {
        if (!access.may(Action.COURSE_READ)) {
            return Optional.empty();
        }
        CourseWords words = new CourseWords(messages, language, clock.getZone(), LocalDate.now(clock));
        return enrolments.findMine().stream()
                .flatMap(enrolment -> next(enrolment, work).map(next -> step(enrolment.course(), next, words)).stream())
                .findFirst();
    }

    private static Optional<StepItem> next(Enrolment enrolment, String work) {
        return enrolment.course().steps().stream()
                .filter(step -> CoursePages.address(enrolment.course(), step).equals(work))
                .findFirst()
                .flatMap(enrolment::nextAfter)
                .filter(next -> !CoursePages.address(enrolment.course(), next).equals(work));
    }

    private static Step step(CourseItem course, StepItem next, CourseWords words) {
        return new Step(
                CurriculaRoutes.step(course.key(), next.key()),
                words.text("way-on"),
                words.text("way-on.reason", words.in(course.title()), words.in(next.title()), words.kind(next)));
    }
}
