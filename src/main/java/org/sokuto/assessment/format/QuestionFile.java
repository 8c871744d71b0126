package org.sokuto.assessment.format;

import java.util.List;
import org.sokuto.shared.content.ContentHeader;

/**
 * The questions on one topic, which together are the topic's quiz.
 *
 * @param path of the file; what is wrong in it stands in the findings under this path
 * @param header whose key is the code of the topic
 * @param pass share of the points from which the quiz is passed
 */
public record QuestionFile(
        String path, ContentHeader header, double pass, int minutes, List<AuthoredQuestion> questions) {

    public QuestionFile {
        questions = List.copyOf(questions);
    }

    public String topic() {
        return header.key();
    }

    /** The key by which others refer to a question of this file. */
    public String fullKey(AuthoredQuestion question) {
        return topic() + "/" + question.key();
    }
}
