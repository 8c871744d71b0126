package org.sokuto.curricula;

import java.util.List;
import java.util.Optional;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The courses and lessons in force. */
@Service
@Transactional(readOnly = true)
public class CourseCatalogue {

    /** All courses, in order of their keys. */
    @Requires({Action.COURSE_READ, Action.CONTENT_READ, Action.INSTALLATION_RUN})
    public List<CourseItem> findAll() {
        throw new UnsupportedOperationException();
    }

    @Requires({Action.COURSE_READ, Action.CONTENT_READ, Action.INSTALLATION_RUN})
    public Optional<CourseItem> find(String key) {
        throw new UnsupportedOperationException();
    }

    /** What is read in a lesson. */
    @Requires({Action.COURSE_READ, Action.INSTALLATION_RUN})
    public Lesson lesson(String key) {
        throw new UnsupportedOperationException();
    }

    /** The lesson on a topic, if a course has one. */
    @Requires({Action.COURSE_READ, Action.INSTALLATION_RUN})
    public Optional<LessonItem> findLessonOf(String topicCode) {
        throw new UnsupportedOperationException();
    }

    /** The step in which a lesson stands. */
    @Requires({Action.COURSE_READ, Action.INSTALLATION_RUN})
    public Optional<LessonItem> findLesson(String key) {
        throw new UnsupportedOperationException();
    }
}
