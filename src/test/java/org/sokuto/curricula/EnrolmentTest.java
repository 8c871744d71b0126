package org.sokuto.curricula;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sokuto.people.PersonId;
import org.sokuto.shared.LocalText;

class EnrolmentTest {

    private static final LocalText TEXT = new LocalText("題", "Title");
    private static final CourseItem COURSE = new CourseItem(
            "course",
            TEXT,
            TEXT,
            List.of("conduct"),
            null,
            List.of(step("one", 3), step("two", 5), step("three", 7)),
            true);

    private static StepItem step(String key, int minutes) {
        return new StepItem(key, StepKind.LESSON, TEXT, minutes, "course/" + key);
    }

    private static Enrolment with(String... done) {
        Map<String, Instant> steps = new HashMap<>();
        for (String step : done) {
            steps.put(step, Instant.EPOCH);
        }
        return new Enrolment(new PersonId(new UUID(0, 1)), COURSE, false, null, steps);
    }

    @Test
    void a_course_goes_on_with_the_first_step_that_is_not_done() {
        assertThat(with().next()).contains(COURSE.steps().get(0));
        assertThat(with("two").next()).contains(COURSE.steps().get(0));
        assertThat(with("one").next()).contains(COURSE.steps().get(1));
    }

    @Test
    void each_step_has_one_state() {
        assertThat(COURSE.steps())
                .extracting(with("two")::state)
                .containsExactly(StepState.NEXT, StepState.DONE, StepState.OPEN);
    }

    @Test
    void minutes_are_those_of_the_steps_to_come() {
        assertThat(with("two").minutesLeft()).isEqualTo(10);
        assertThat(with("one", "two", "three").minutesLeft()).isZero();
    }

    @Test
    void steps_that_the_course_lost_do_not_count() {
        Enrolment enrolment = with("one", "two", "three", "gone");

        assertThat(enrolment.stepsDone()).isEqualTo(3);
        assertThat(enrolment.isFinished()).isTrue();
        assertThat(enrolment.next()).isEmpty();
    }
}
