package org.sokuto.curricula;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.sokuto.assessment.QuizFinished;
import org.sokuto.assessment.QuizResult;
import org.sokuto.assessment.QuizResults;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.roleplay.RunFinished;
import org.sokuto.roleplay.RunResult;
import org.sokuto.roleplay.RunResults;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ticks steps by evidence: when it comes, inside the transaction that stores it, and for who joins a course by what came
 * before.
 */
@Component
class StepTicks {

    private final Enrolments enrolments;
    private final CourseStore store;
    private final QuizResults quizzes;
    private final RunResults runs;
    private final JdbcClient database;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;

    StepTicks(
            Enrolments enrolments,
            CourseStore store,
            QuizResults quizzes,
            RunResults runs,
            JdbcClient database,
            CurrentActor current,
            ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.store = store;
        this.quizzes = quizzes;
        this.runs = runs;
        this.database = database;
        this.current = current;
        this.events = events;
    }

    @EventListener
    void on(QuizFinished quiz) {
        if (quiz.passed()) {
            tick(new Evidence(
                    quiz.person(),
                    StepKind.QUIZ,
                    quiz.quiz(),
                    quiz.attempt().value().toString(),
                    quiz.at()));
        }
    }

    @EventListener
    void on(RunFinished run) {
        if (run.passed()) {
            tick(new Evidence(
                    run.person(),
                    StepKind.ROLEPLAY,
                    run.family(),
                    run.run().value().toString(),
                    run.at()));
        }
    }

    /** Ticks the step in every course in which the person is. */
    void tick(Evidence evidence) {
        List<String> courses = enrolments.coursesOf(evidence.person());
        store.findCourses().stream()
                .map(StoredCourse::item)
                .filter(course -> courses.contains(course.key()))
                .forEach(course -> tick(course, evidence));
    }

    /** Ticks what persons who just joined a course have shown before; of several proofs the oldest counts. */
    void catchUp(CourseItem course, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        List<Evidence> found = new ArrayList<>();
        found.addAll(lessons(people, refs(course, StepKind.LESSON)));
        found.addAll(signOffs(people, refs(course, StepKind.SIGNOFF)));
        found.addAll(current.asInstallation(() -> quizzes.find(people, refs(course, StepKind.QUIZ))).stream()
                .filter(QuizResult::passed)
                .map(quiz -> new Evidence(
                        quiz.person(),
                        StepKind.QUIZ,
                        quiz.quiz(),
                        quiz.attempt().value().toString(),
                        quiz.at()))
                .toList());
        found.addAll(current.asInstallation(() -> runs.find(people, refs(course, StepKind.ROLEPLAY))).stream()
                .filter(RunResult::passed)
                .map(run -> new Evidence(
                        run.person(),
                        StepKind.ROLEPLAY,
                        run.family(),
                        run.run().value().toString(),
                        run.at()))
                .toList());
        found.stream().sorted(Comparator.comparing(Evidence::at)).forEach(evidence -> tick(course, evidence));
    }

    private void tick(CourseItem course, Evidence evidence) {
        course.steps().stream()
                .filter(step -> step.kind() == evidence.kind() && step.ref().equals(evidence.ref()))
                .forEach(step -> tick(course, step, evidence));
    }

    private void tick(CourseItem course, StepItem step, Evidence evidence) {
        int added = database.sql("""
                        insert into step_done (person_id, course_key, step_key, done_at, evidence_kind, evidence_id)
                        values (:person, :course, :step, :at, :kind, :id) on conflict do nothing""")
                .param("person", evidence.person().value())
                .param("course", course.key())
                .param("step", step.key())
                .param("at", evidence.at().atOffset(ZoneOffset.UTC))
                .param("kind", evidence.kind().name())
                .param("id", evidence.id())
                .update();
        if (added > 0) {
            events.publishEvent(new StepDone(evidence.person(), course.key(), step.key(), evidence.at()));
        }
    }

    private List<Evidence> lessons(Collection<PersonId> people, List<String> keys) {
        return own("""
                select person_id, lesson_key ref, sha256 id, read_at at from lesson_read
                where person_id in (:people) and lesson_key in (:keys)""", StepKind.LESSON, people, keys);
    }

    private List<Evidence> signOffs(Collection<PersonId> people, List<String> keys) {
        return own("""
                select person_id, sheet_key ref, id, signed_at at from sign_off
                where person_id in (:people) and sheet_key in (:keys) and passed""", StepKind.SIGNOFF, people, keys);
    }

    private List<Evidence> own(String sql, StepKind kind, Collection<PersonId> people, List<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : database.sql(sql)
                        .param("people", people.stream().map(PersonId::value).toList())
                        .param("keys", keys)
                        .query((row, number) -> new Evidence(
                                new PersonId(row.getObject("person_id", UUID.class)),
                                kind,
                                row.getString("ref"),
                                row.getString("id"),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                        .list();
    }

    private static List<String> refs(CourseItem course, StepKind kind) {
        return course.steps().stream()
                .filter(step -> step.kind() == kind)
                .map(StepItem::ref)
                .toList();
    }
}
