package org.sokuto.curricula.format;

import java.util.List;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;

/** Everything that this module reads of authored content. */
public record CourseContent(
        TopicFile topics, List<CourseFile> courses, List<LessonFile> lessons, List<SheetFile> sheets) {

    public static CourseContent read(ContentTree content, Findings findings) {
        return new CourseContent(
                TopicFile.read(content, findings),
                CourseFiles.read(content, findings),
                LessonFiles.read(content, findings),
                SheetFiles.read(content, findings));
    }
}
