package org.sokuto.curricula.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sokuto.curricula.StepKind;
import org.sokuto.shared.LocalText;

/**
 * A step of a course as its file says it.
 *
 * @param title absent for a lesson, which has its own
 * @param minutes 0 for a lesson, which has its own
 * @param ref key of the lesson, quiz, role-play family or observation sheet
 * @param questions full keys of the questions of the course's own quiz; none for that of a topic
 * @param pass share of the points from which a quiz is passed
 * @param line where the step stands in the file
 */
public record CourseStep(
        String key,
        StepKind kind,
        @Nullable LocalText title,
        int minutes,
        String ref,
        List<String> questions,
        @Nullable Double pass,
        int line) {

    public CourseStep {
        questions = List.copyOf(questions);
    }

    /** Whether it is a quiz made for this course, rather than that of a topic. */
    public boolean isOwnQuiz() {
        return kind == StepKind.QUIZ && !questions.isEmpty();
    }
}
