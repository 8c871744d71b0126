package org.sokuto.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sokuto.assessment.scoring.Mark;
import org.sokuto.assessment.scoring.QuestionContent;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.people.PersonId;
import org.sokuto.shared.LocalText;

/**
 * An attempt as it was marked, with what would have been right.
 *
 * @param missing the fewest questions that would have had to be right besides to pass; 0 where it is passed
 */
public record AttemptResult(
        AttemptId id,
        PersonId person,
        QuizItem quiz,
        Instant startedAt,
        Instant submittedAt,
        double share,
        double passShare,
        boolean passed,
        int missing,
        List<TopicShare> topics,
        List<Entry> entries) {

    public AttemptResult {
        topics = List.copyOf(topics);
        entries = List.copyOf(entries);
    }

    /** What was earned in one topic, in parts of a point. */
    public record TopicShare(LocalText title, int parts, int maxParts, int questions) {

        TopicShare plus(TopicShare other) {
            return new TopicShare(title, parts + other.parts, maxParts + other.maxParts, questions + other.questions);
        }

        public double share() {
            return (double) parts / maxParts;
        }
    }

    /**
     * One question as it was shown, with the mark.
     *
     * @param response by the question's own keys; absent where nothing was answered
     * @param lessonAddress where the lesson can be read, if there is one
     */
    public record Entry(
            int position,
            String topic,
            QuestionContent content,
            @Nullable Response response,
            @Nullable Confidence confidence,
            Mark mark,
            @Nullable String lessonAddress) {}
}
