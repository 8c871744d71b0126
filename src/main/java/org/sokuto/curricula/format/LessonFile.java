package org.sokuto.curricula.format;

import java.util.Set;
import org.sokuto.shared.content.ContentHeader;

/**
 * A lesson as its file says it.
 *
 * @param header its key is {@code course/name}
 * @param markdown the text, without its head
 * @param headings the texts of its headings
 * @param sha256 identifies this state of the file
 */
public record LessonFile(
        String path, ContentHeader header, int minutes, String markdown, Set<String> headings, String sha256) {

    public LessonFile {
        headings = Set.copyOf(headings);
    }

    public String key() {
        return header.key();
    }
}
