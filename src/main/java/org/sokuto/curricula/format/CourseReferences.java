package org.sokuto.curricula.format;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sokuto.curricula.StepKind;
import org.sokuto.shared.content.Findings;

/**
 * What courses, lessons and sheets refer to, and whether it exists.
 *
 * @param questions full keys of all questions
 * @param passOfTopics share from which the quiz of a topic is passed, by topic
 * @param families role-play families
 */
record CourseReferences(
        CourseContent content,
        Set<String> questions,
        Map<String, Double> passOfTopics,
        Set<String> families,
        Findings findings) {

    void check() {
        Set<String> lessons = content.lessons().stream().map(LessonFile::key).collect(Collectors.toSet());
        Set<String> sheets =
                content.sheets().stream().map(sheet -> sheet.header().key()).collect(Collectors.toSet());
        for (CourseFile course : content.courses()) {
            for (CourseStep step : course.steps()) {
                switch (step.kind()) {
                    case LESSON -> require(lessons, step.ref(), "lesson", course, step);
                    case QUIZ -> quiz(course, step);
                    case ROLEPLAY -> require(families, step.ref(), "family", course, step);
                    case SIGNOFF -> require(sheets, step.ref(), "sheet", course, step);
                }
            }
        }
        unused();
    }

    private void quiz(CourseFile course, CourseStep step) {
        step.questions().forEach(question -> require(questions, question, "question", course, step));
        if (step.isOwnQuiz()) {
            return;
        }
        require(passOfTopics.keySet(), step.ref(), "quiz", course, step);
        Double pass = passOfTopics.get(step.ref());
        if (pass != null && step.pass() != null && !pass.equals(step.pass())) {
            findings.error(course.path(), step.line(), "C11", "curricula.check.C11", pass);
        }
    }

    private void unused() {
        Set<String> used = content.courses().stream()
                .flatMap(course -> course.steps().stream())
                .filter(step -> step.kind() == StepKind.LESSON)
                .map(CourseStep::ref)
                .collect(Collectors.toSet());
        content.lessons().stream()
                .filter(lesson -> !used.contains(lesson.key()))
                .forEach(lesson -> findings.warning(lesson.path(), 1, "C12", "curricula.check.C12"));
    }

    private void require(Set<String> known, String ref, String kind, CourseFile course, CourseStep step) {
        if (!known.contains(ref)) {
            findings.error(course.path(), step.line(), "C09", "curricula.check.C09." + kind, ref);
        }
    }
}
