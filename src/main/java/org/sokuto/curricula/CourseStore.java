package org.sokuto.curricula;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sokuto.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Courses, lessons and observation sheets in the database, each in versions. */
@Repository
class CourseStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ContentVersions courses;
    private final ContentVersions lessons;
    private final ContentVersions sheets;
    private final Clock clock;

    CourseStore(JdbcClient database, Clock clock) {
        this.courses = new ContentVersions(database, "course_version", "course_key");
        this.lessons = new ContentVersions(database, "lesson_version", "lesson_key");
        this.sheets = new ContentVersions(database, "sheet_version", "sheet_key");
        this.clock = clock;
    }

    void bringIntoForce(StoredCourse course) {
        String body = JSON.writeValueAsString(course);
        courses.bringIntoForce(course.item().key(), Sha256.of(body), body, clock.instant());
    }

    void bringIntoForce(Lesson lesson) {
        lessons.bringIntoForce(lesson.key(), lesson.sha256(), JSON.writeValueAsString(lesson), clock.instant());
    }

    void bringIntoForce(SheetItem sheet) {
        sheets.bringIntoForce(sheet.key(), sheet.sha256(), JSON.writeValueAsString(sheet), clock.instant());
    }

    /** Takes out of force what has no file any more. */
    void keepInForce(Collection<String> courseKeys, Collection<String> lessonKeys, Collection<String> sheetKeys) {
        courses.keepInForce(courseKeys);
        lessons.keepInForce(lessonKeys);
        sheets.keepInForce(sheetKeys);
    }

    List<StoredCourse> findCourses() {
        return courses.findAll().stream()
                .map(body -> JSON.readValue(body, StoredCourse.class))
                .toList();
    }

    Optional<CourseItem> findCourse(String key) {
        return courses.find(key)
                .map(body -> JSON.readValue(body, StoredCourse.class).item());
    }

    Optional<Lesson> findLesson(String key) {
        return lessons.find(key).map(body -> JSON.readValue(body, Lesson.class));
    }

    Optional<SheetItem> findSheet(String key) {
        return sheets.find(key).map(body -> JSON.readValue(body, SheetItem.class));
    }
}
