package org.sokuto.curricula;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sokuto.people.PersonId;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.Scope;
import org.sokuto.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in which course and how far; steps are ticked by evidence, never by hand. */
@Service
@Transactional(readOnly = true)
public class EnrolmentService {

    /** Persons whose evidence is read at once. */
    private static final int AT_ONCE = 500;

    private static final Comparator<Enrolment> BY_URGENCY = Comparator.comparing(Enrolment::isFinished)
            .thenComparing(Enrolment::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Enrolments enrolments;
    private final StepTicks ticks;
    private final CourseStore store;
    private final TrainerAssignments trainers;
    private final JdbcClient database;
    private final Access access;
    private final CurrentActor current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EnrolmentService(
            Enrolments enrolments,
            StepTicks ticks,
            CourseStore store,
            TrainerAssignments trainers,
            JdbcClient database,
            Access access,
            CurrentActor current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.ticks = ticks;
        this.store = store;
        this.trainers = trainers;
        this.database = database;
        this.access = access;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** The signed-in person's courses: by due day, those without one later, finished ones at the end. */
    @Requires(Action.COURSE_READ)
    public List<Enrolment> findMine() {
        PersonId me = current.person();
        Scope own = new Scope(false, Set.of(), Set.of(), me.value(), false);
        return enrolments.find(List.of(me), own).stream().sorted(BY_URGENCY).toList();
    }

    /** The courses of these persons, as far as they are within reach, by name. */
    @Requires(Action.COURSE_PROGRESS_READ)
    public List<Enrolment> progress(Collection<PersonId> people) {
        return enrolments.find(people, access.scope(Action.COURSE_PROGRESS_READ));
    }

    /** Takes up a course that was not assigned; what was shown before counts. Does nothing for who is in it. */
    @Requires(Action.COURSE_READ)
    @Transactional
    public void start(String course) {
        CourseItem found = store.findCourse(course).orElseThrow(NotFound::new);
        PersonId me = current.person();
        if (enrolments.add(me, course, false, null)) {
            welcome(found, List.of(me));
        }
    }

    /** The signed-in person came to the end of a lesson ({@code course/name}); takes its course up, too. */
    @Requires(Action.COURSE_READ)
    @Transactional
    public void markRead(String lesson) {
        Lesson read = store.findLesson(lesson).orElseThrow(NotFound::new);
        PersonId me = current.person();
        Instant now = clock.instant();
        start(lesson.substring(0, lesson.indexOf('/')));
        database.sql("""
                        insert into lesson_read (person_id, lesson_key, sha256, read_at)
                        values (:person, :lesson, :sha256, :at) on conflict do nothing""")
                .param("person", me.value())
                .param("lesson", lesson)
                .param("sha256", read.sha256())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        ticks.tick(new Evidence(me, StepKind.LESSON, lesson, read.sha256(), now));
        events.publishEvent(new LessonRead(me, lesson, now));
    }

    /**
     * Enrols whom the courses' rules hit and who is not enrolled yet; harmless when repeated.
     *
     * @return number of new enrolments
     */
    @Requires(Action.INSTALLATION_RUN)
    @Transactional
    public int assignByRule() {
        LocalDate today = LocalDate.now(clock);
        int added = 0;
        for (StoredCourse course : store.findCourses()) {
            AssignmentRule rule = course.rule();
            if (rule != null) {
                List<PersonId> joined = new ArrayList<>();
                for (Enrolments.Hit hit : enrolments.findHit(course.item().key(), rule, today)) {
                    LocalDate due = rule.dueOn(hit.hiredOn(), today);
                    if (enrolments.add(hit.person(), course.item().key(), true, due)) {
                        joined.add(hit.person());
                    } else {
                        enrolments.assign(hit.person(), course.item().key(), due);
                    }
                }
                welcome(course.item(), joined);
                added += joined.size();
            }
        }
        return added;
    }

    /**
     * Ticks what persons in a course have shown of it and nobody ticked: of steps that it got after they joined, or in the
     * moment in which they joined. Harmless when repeated.
     */
    @Requires(Action.INSTALLATION_RUN)
    @Transactional
    public void catchUp() {
        for (StoredCourse course : store.findCourses()) {
            List<PersonId> people = enrolments.findUnfinished(course.item());
            for (int from = 0; from < people.size(); from += AT_ONCE) {
                ticks.catchUp(course.item(), people.subList(from, Math.min(from + AT_ONCE, people.size())));
            }
        }
    }

    /** The rules by which courses are assigned, and how many they hit today. */
    @Requires(Action.CONTENT_READ)
    public List<RulePreview> previewRules() {
        LocalDate today = LocalDate.now(clock);
        List<RulePreview> previews = new ArrayList<>();
        for (StoredCourse course : store.findCourses()) {
            AssignmentRule rule = course.rule();
            if (rule != null) {
                previews.add(new RulePreview(
                        course.item(),
                        rule,
                        enrolments.countHit(rule, today),
                        enrolments.countAssigned(course.item().key())));
            }
        }
        return previews;
    }

    /** Who joins a course is credited with what was shown before, and gets a trainer where one has to sign. */
    private void welcome(CourseItem course, List<PersonId> joined) {
        ticks.catchUp(course, joined);
        if (course.steps().stream().anyMatch(step -> step.kind() == StepKind.SIGNOFF)) {
            current.asInstallation(() -> {
                joined.forEach(trainers::assignForCourse);
                return joined.size();
            });
        }
    }
}
