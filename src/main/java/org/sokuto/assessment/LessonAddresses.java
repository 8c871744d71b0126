package org.sokuto.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows where lessons can be read; the module that has lessons provides it. */
public interface LessonAddresses {

    /**
     * Relative address of a lesson.
     *
     * @param lesson key {@code course/lesson}
     * @param heading text of a heading in it, to be led there
     */
    Optional<String> find(String lesson, @Nullable String heading);
}
