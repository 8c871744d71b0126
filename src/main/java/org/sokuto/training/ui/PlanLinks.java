package org.sokuto.training.ui;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sokuto.assessment.AssessmentRoutes;
import org.sokuto.assessment.AttemptId;
import org.sokuto.curricula.CourseCatalogue;
import org.sokuto.curricula.CurriculaRoutes;
import org.sokuto.curricula.LessonItem;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TeamId;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.roleplay.RoleplayRoutes;
import org.sokuto.roleplay.RunId;
import org.sokuto.training.PlanItem;

/** Where an item of a plan leads: to its material, or to the evidence that ticked it. */
final class PlanLinks {

    private final CourseCatalogue courses;
    private final Access access;
    private @Nullable Map<String, LessonItem> lessons;

    PlanLinks(CourseCatalogue courses, Access access) {
        this.courses = courses;
        this.access = access;
    }

    /** Where it is done; nothing where the lesson is in no course any longer. */
    Optional<String> start(PlanItem item) {
        return switch (item.kind()) {
            case LESSON ->
                Optional.ofNullable(lessons().get(item.ref()))
                        .map(lesson -> CurriculaRoutes.step(lesson.course(), lesson.step()));
            case QUIZ -> Optional.of(AssessmentRoutes.quiz(item.ref()));
            case ROLEPLAY -> Optional.of(RoleplayRoutes.scenario(item.ref()));
        };
    }

    /** The attempt or run that ticked it, for who may read that. */
    Optional<String> evidence(PlanItem item) {
        if (item.done() == null) {
            return Optional.empty();
        }
        String evidence = item.done().evidence();
        return switch (item.kind()) {
            case LESSON -> Optional.empty();
            case QUIZ ->
                reaches(Action.ATTEMPT_READ, item.person())
                        ? Optional.of(AssessmentRoutes.result(new AttemptId(UUID.fromString(evidence))))
                        : Optional.empty();
            case ROLEPLAY ->
                reaches(Action.TRANSCRIPT_READ, item.person())
                        ? Optional.of(RoleplayRoutes.debrief(new RunId(UUID.fromString(evidence))))
                        : Optional.empty();
        };
    }

    /** Read once for all items of a page. */
    private Map<String, LessonItem> lessons() {
        if (lessons == null) {
            lessons = courses.findLessons();
        }
        return lessons;
    }

    private boolean reaches(Action action, PersonReference person) {
        TeamId team = person.team();
        return access.scope(action).covers(person.id().value(), team == null ? null : team.value());
    }
}
