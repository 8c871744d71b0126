package org.sokuto.assessment;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows where lessons can be read; the module that has lessons provides it. */
public interface LessonAddresses {

    /** Relative addresses of these places, as far as whoever asks may read there. */
    Map<Place, String> find(Collection<Place> places);

    /**
     * What in a lesson answers a question.
     *
     * @param lesson key {@code course/lesson}
     * @param heading text of a heading in it, to be led there
     */
    record Place(String lesson, @Nullable String heading) {}
}
