package org.sokuto.curricula.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sokuto.assessment.AssessmentRoutes;
import org.sokuto.curricula.CourseCatalogue;
import org.sokuto.curricula.CourseItem;
import org.sokuto.curricula.CurriculaRoutes;
import org.sokuto.curricula.Enrolment;
import org.sokuto.curricula.EnrolmentService;
import org.sokuto.curricula.StepItem;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.roleplay.RoleplayRoutes;
import org.sokuto.shared.Messages;
import org.sokuto.shared.NotFound;
import org.springframework.stereotype.Component;

/** What the pages on courses have in common: a course with one's own progress, and where a step leads. */
@Component
class CoursePages {

    private final CourseCatalogue catalogue;
    private final EnrolmentService enrolments;
    private final CurrentActor current;
    private final Messages messages;
    private final Clock clock;

    CoursePages(
            CourseCatalogue catalogue,
            EnrolmentService enrolments,
            CurrentActor current,
            Messages messages,
            Clock clock) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    CourseWords words() {
        return new CourseWords(messages, UI.getCurrent().getLocale(), clock.getZone(), LocalDate.now(clock));
    }

    /** The signed-in person's progress; none yet for who has not taken the course up. */
    Enrolment mine(String course) {
        return find(course).orElseGet(() -> {
            CourseItem item = catalogue.find(course).orElseThrow(NotFound::new);
            return new Enrolment(current.person(), item, false, null, Map.of());
        });
    }

    /** Where the step itself is done: a page of its own, or of the module that has such things. */
    static String address(CourseItem course, StepItem step) {
        return switch (step.kind()) {
            case LESSON, SIGNOFF -> CurriculaRoutes.step(course.key(), step.key());
            case QUIZ -> AssessmentRoutes.quiz(step.ref());
            case ROLEPLAY -> RoleplayRoutes.scenario(step.ref());
        };
    }

    private Optional<Enrolment> find(String course) {
        return enrolments.findMine().stream()
                .filter(enrolment -> enrolment.course().key().equals(course))
                .findFirst();
    }
}
