package org.sokuto.curricula;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The courses and lessons in force. */
@Service
@Transactional(readOnly = true)
public class CourseCatalogue {

    private final CourseStore store;

    CourseCatalogue(CourseStore store) {
        this.store = store;
    }

    /** All courses, in order of their keys. */
    @Requires({Action.COURSE_READ, Action.CONTENT_READ})
    public List<CourseItem> findAll() {
        return store.findCourses().stream().map(StoredCourse::item).toList();
    }

    @Requires({Action.COURSE_READ, Action.CONTENT_READ})
    public Optional<CourseItem> find(String key) {
        return store.findCourse(key);
    }

    /** What is read in a lesson ({@code course/name}). */
    @Requires(Action.COURSE_READ)
    public Lesson lesson(String key) {
        return store.findLesson(key).orElseThrow(NotFound::new);
    }

    /** The lesson on a topic, if a course has one: the one that bears the topic's name. */
    @Requires(Action.COURSE_READ)
    public Optional<LessonItem> findLessonOf(String topicCode) {
        return lessons()
                .filter(lesson -> lesson.key().endsWith("/" + topicCode))
                .findFirst();
    }

    /** The steps in which lessons stand, by key of the lesson ({@code course/name}); of several the first. */
    @Requires(Action.COURSE_READ)
    public Map<String, LessonItem> findLessons() {
        return lessons().collect(Collectors.toMap(LessonItem::key, Function.identity(), (first, second) -> first));
    }

    private Stream<LessonItem> lessons() {
        return findAll().stream()
                .flatMap(course -> course.steps().stream()
                        .filter(step -> step.kind() == StepKind.LESSON)
                        .map(step ->
                                new LessonItem(step.ref(), step.title(), course.key(), step.key(), step.minutes())));
    }
}
