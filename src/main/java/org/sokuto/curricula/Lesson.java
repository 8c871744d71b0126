package org.sokuto.curricula;

import java.util.List;
import org.sokuto.shared.LocalText;

/**
 * What is read in a lesson, in the version in force.
 *
 * @param key {@code course/name}
 * @param topics codes of the topics it is about
 * @param markdown the text, without its head
 * @param sha256 identifies the version
 */
public record Lesson(String key, LocalText title, List<String> topics, int minutes, String markdown, String sha256) {

    public Lesson {
        topics = List.copyOf(topics);
    }

    /** The headings of the first order. */
    public List<String> headings() {
        return markdown.lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).strip())
                .toList();
    }
}
