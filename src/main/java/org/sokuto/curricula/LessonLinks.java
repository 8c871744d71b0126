package org.sokuto.curricula;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    public Optional<String> find(String lesson, @Nullable String heading) {
        if (!access.may(Action.COURSE_READ)) {
            return Optional.empty();
        }
        return catalogue
                .findLesson(lesson)
                .map(found -> heading == null
                        ? CurriculaRoutes.step(found.course(), found.step())
                        : CurriculaRoutes.step(found.course(), found.step(), heading));
    }
}
