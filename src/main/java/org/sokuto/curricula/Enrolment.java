package org.sokuto.curricula;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.PersonId;

/**
 * A person in a course, and how far.
 *
 * @param assigned by rule; otherwise the learner took it up
 * @param dueOn day by which it is to be finished, if there is one
 * @param done when each finished step was finished, by key of the step
 */
public record Enrolment(
        PersonId person,
        CourseItem course,
        boolean assigned,
        @Nullable LocalDate dueOn,
        Map<String, Instant> done) {

    public Enrolment {
        done = Map.copyOf(done);
    }

    /** Where the course goes on; nothing when it is finished. */
    public Optional<StepItem> next() {
        return course.steps().stream()
                .filter(step -> !done.containsKey(step.key()))
                .findFirst();
    }

    /** When the step was finished. */
    public Optional<Instant> doneAt(StepItem step) {
        return Optional.ofNullable(done.get(step.key()));
    }

    /** The first open step behind that one, else the first open one at all. */
    public Optional<StepItem> nextAfter(StepItem step) {
        return course.steps().stream()
                .skip(course.steps().indexOf(step) + 1L)
                .filter(one -> !done.containsKey(one.key()))
                .findFirst()
                .or(this::next);
    }

    public StepState state(StepItem step) {
        if (done.containsKey(step.key())) {
            return StepState.DONE;
        }
        return next().filter(step::equals).isPresent() ? StepState.NEXT : StepState.OPEN;
    }

    /** Number of steps that are done; steps that the course has no longer do not count. */
    public int stepsDone() {
        return (int) course.steps().stream()
                .filter(step -> done.containsKey(step.key()))
                .count();
    }

    public int minutesLeft() {
        return course.steps().stream()
                .filter(step -> !done.containsKey(step.key()))
                .mapToInt(StepItem::minutes)
                .sum();
    }

    public boolean isFinished() {
        return next().isEmpty();
    }
}
