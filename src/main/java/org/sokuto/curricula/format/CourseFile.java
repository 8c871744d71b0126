package org.sokuto.curricula.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sokuto.curricula.AssignmentRule;
import org.sokuto.shared.LocalText;
import org.sokuto.shared.content.ContentHeader;

/** A course as its file says it. */
public record CourseFile(
        String path,
        ContentHeader header,
        LocalText summary,
        @Nullable String product,
        @Nullable AssignmentRule rule,
        List<CourseStep> steps) {

    public CourseFile {
        steps = List.copyOf(steps);
    }

    public String key() {
        return header.key();
    }
}
