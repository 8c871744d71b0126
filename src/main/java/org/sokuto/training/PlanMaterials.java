package org.sokuto.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sokuto.assessment.QuizCatalogue;
import org.sokuto.assessment.QuizResult;
import org.sokuto.assessment.QuizResults;
import org.sokuto.curricula.CourseCatalogue;
import org.sokuto.curricula.EnrolmentService;
import org.sokuto.curricula.StepKind;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.roleplay.RunResult;
import org.sokuto.roleplay.RunResults;
import org.sokuto.roleplay.ScenarioCatalogue;
import org.sokuto.shared.LocalText;
import org.springframework.stereotype.Component;

/** Finds the material of a topic and what a person has agreed or passed of it. */
@Component
class PlanMaterials {

    /** How long something passed counts as fresh. */
    static final Duration LATELY = Duration.ofDays(30);

    private final CourseCatalogue courses;
    private final EnrolmentService enrolments;
    private final QuizCatalogue quizzes;
    private final QuizResults quizResults;
    private final ScenarioCatalogue scenarios;
    private final RunResults runResults;
    private final Access access;
    private final CurrentActor current;
    private final Clock clock;

    private record Ref(PlanKind kind, String ref) {}

    PlanMaterials(
            CourseCatalogue courses,
            EnrolmentService enrolments,
            QuizCatalogue quizzes,
            QuizResults quizResults,
            ScenarioCatalogue scenarios,
            RunResults runResults,
            Access access,
            CurrentActor current,
            Clock clock) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.quizzes = quizzes;
        this.quizResults = quizResults;
        this.scenarios = scenarios;
        this.runResults = runResults;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** In the order in which it is learned: lesson, quiz, role-plays. */
    List<PlanMaterial> find(PersonId person, String topic, List<PlanItem> plan) {
        List<PlanMaterial> all = current.asInstallation(() -> ofTopic(topic));
        Map<Ref, Instant> passed = passed(person, all, plan);
        Map<Ref, LocalDate> open = new HashMap<>();
        plan.stream()
                .filter(PlanItem::isOpen)
                .forEach(item -> open.put(new Ref(item.kind(), item.ref()), item.dueOn()));
        return all.stream()
                .map(material -> {
                    Ref ref = new Ref(material.kind(), material.ref());
                    return new PlanMaterial(
                            material.kind(),
                            material.ref(),
                            material.title(),
                            material.minutes(),
                            open.get(ref),
                            passed.get(ref));
                })
                .toList();
    }

    private List<PlanMaterial> ofTopic(String topic) {
        List<PlanMaterial> found = new ArrayList<>();
        courses.findLessonOf(topic)
                .ifPresent(
                        lesson -> found.add(material(PlanKind.LESSON, lesson.key(), lesson.title(), lesson.minutes())));
        quizzes.findByTopics(List.of(topic))
                .forEach(quiz -> found.add(material(PlanKind.QUIZ, quiz.key(), quiz.title(), quiz.minutes())));
        scenarios
                .findByTopics(List.of(topic))
                .forEach(scenario -> found.add(
                        material(PlanKind.ROLEPLAY, scenario.family(), scenario.title(), scenario.minutes())));
        return found;
    }

    private static PlanMaterial material(PlanKind kind, String ref, LocalText title, int minutes) {
        return new PlanMaterial(kind, ref, title, minutes, null, null);
    }

    /** Passed lately, as far as the viewer may read results. */
    private Map<Ref, Instant> passed(PersonId person, Collection<PlanMaterial> all, List<PlanItem> plan) {
        Map<Ref, Instant> passed = new HashMap<>();
        plan.forEach(item -> {
            if (item.done() != null) {
                passed.merge(new Ref(item.kind(), item.ref()), item.done().at(), PlanMaterials::later);
            }
        });
        if (access.may(Action.COURSE_PROGRESS_READ)) {
            enrolments
                    .progress(List.of(person))
                    .forEach(enrolment -> enrolment.course().steps().stream()
                            .filter(step -> step.kind() == StepKind.LESSON)
                            .filter(step -> enrolment.done().containsKey(step.key()))
                            .forEach(step -> passed.merge(
                                    new Ref(PlanKind.LESSON, step.ref()),
                                    enrolment.done().get(step.key()),
                                    PlanMaterials::later)));
        }
        if (access.may(Action.ATTEMPT_READ)) {
            quizResults.find(List.of(person), refs(all, PlanKind.QUIZ)).stream()
                    .filter(QuizResult::passed)
                    .forEach(result ->
                            passed.merge(new Ref(PlanKind.QUIZ, result.quiz()), result.at(), PlanMaterials::later));
        }
        if (access.may(Action.TRANSCRIPT_READ)) {
            runResults.find(List.of(person), refs(all, PlanKind.ROLEPLAY)).stream()
                    .filter(RunResult::passed)
                    .forEach(result -> passed.merge(
                            new Ref(PlanKind.ROLEPLAY, result.family()), result.at(), PlanMaterials::later));
        }
        Instant since = clock.instant().minus(LATELY);
        passed.values().removeIf(at -> at.isBefore(since));
        return passed;
    }

    private static List<String> refs(Collection<PlanMaterial> all, PlanKind kind) {
        return all.stream()
                .filter(material -> material.kind() == kind)
                .map(PlanMaterial::ref)
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
