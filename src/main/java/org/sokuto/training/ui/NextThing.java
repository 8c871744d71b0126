package org.sokuto.training.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sokuto.curricula.Enrolment;
import org.sokuto.curricula.StepItem;
import org.sokuto.curricula.StepKind;
import org.sokuto.training.PlanItem;

/** The one thing to do next: what is due first, of plan and courses. */
sealed interface NextThing {

    /** The day by which it is to be done, if there is one. */
    @Nullable
    LocalDate dueOn();

    /** A piece of the plan. */
    record OfPlan(PlanGroup group, PlanItem item) implements NextThing {

        @Override
        public LocalDate dueOn() {
            return item.dueOn();
        }
    }

    /** A step of a course. */
    record OfCourse(Enrolment enrolment, StepItem step) implements NextThing {

        @Override
        public @Nullable LocalDate dueOn() {
            return enrolment.dueOn();
        }
    }

    /** Of things due on one day the plan comes before the courses; what has no day comes last. */
    static Optional<NextThing> choose(List<PlanGroup> plan, List<Enrolment> courses, Predicate<PlanItem> startable) {
        Stream<NextThing> planned = plan.stream()
                .flatMap(group -> group.items().stream()
                        .filter(PlanItem::isOpen)
                        .filter(startable)
                        .limit(1)
                        .map(item -> new OfPlan(group, item)));
        Stream<NextThing> steps = courses.stream()
                .flatMap(enrolment -> ownStep(enrolment).stream().map(step -> new OfCourse(enrolment, step)));
        return Stream.concat(planned, steps)
                .min(Comparator.comparing(NextThing::dueOn, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** The next step that the learner takes alone; a sign-off waits for the trainer. */
    private static Optional<StepItem> ownStep(Enrolment enrolment) {
        return enrolment.course().steps().stream()
                .filter(step -> !enrolment.done().containsKey(step.key()))
                .filter(step -> step.kind() != StepKind.SIGNOFF)
                .findFirst();
    }
}
