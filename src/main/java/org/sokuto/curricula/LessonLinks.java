package org.sokuto.curricula;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sokuto.assessment.LessonAddresses;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.springframework.stereotype.Component;

/** Tells the quizzes where a lesson can be read, as far as whoever asks may read lessons. */
@Component
class LessonLinks implements LessonAddresses {

    private final CourseCatalogue catalogue;
    private final Access access;

    LessonLinks(CourseCatalogue catalogue, Access access) {
        this.catalogue = catalogue;
        this.access = access;
    }

    @Override
    public Map<Place, String> find(Collection<Place> places) {
        if (!access.may(Action.COURSE_READ)) {
            return Map.of();
        }
        Map<String, LessonItem> lessons = catalogue.findLessons();
        Map<Place, String> addresses = new HashMap<>();
        for (Place place : places) {
            LessonItem lesson = lessons.get(place.lesson());
            if (lesson != null) {
                addresses.put(place, address(lesson, place));
            }
        }
        return addresses;
    }

    private static String address(LessonItem lesson, Place place) {
        return place.heading() == null
                ? CurriculaRoutes.step(lesson.course(), lesson.step())
                : CurriculaRoutes.step(lesson.course(), lesson.step(), place.heading());
    }
}
