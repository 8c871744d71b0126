package org.sokuto.curricula.format;

import java.util.List;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;

/** Everything that this module reads of authored content. */
public record CourseContent(
        TopicFile topics, List<CourseFile> courses, List<LessonFile> lessons, List<SheetFile> sheets) {

    public static CourseContent read(ContentTree content, Findings findings) {
        TopicFile topics = TopicFile.read(content, findings);
        return new CourseContent(
                topics,
                CourseFiles.read(content, topics, findings),
                LessonFiles.read(content, topics, findings),
                SheetFiles.read(content, topics, findings));
    }
}
