package org.sokuto.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.assessment.scoring.ShownQuestion;

/**
 * What somebody taking a quiz gets to see; nothing in it tells what is right.
 *
 * @param quiz its state today; the questions are those of the start
 * @param token lets answers in through {@code PUT /api/attempts/{id}/answers/{position}}
 */
public record AttemptSheet(
        AttemptId id, QuizItem quiz, Instant startedAt, boolean submitted, String token, List<Entry> entries) {

    public AttemptSheet {
        entries = List.copyOf(entries);
    }

    /**
     * One question and what was answered so far.
     *
     * @param position first is 1
     * @param revision 0 while nothing was saved
     */
    public record Entry(
            int position,
            ShownQuestion question,
            int revision,
            @Nullable Response response,
            @Nullable Confidence confidence,
            @Nullable Instant savedAt) {

        public boolean isAnswered() {
            return response != null && question.isAnswered(response);
        }
    }

    public long answered() {
        return entries.stream().filter(Entry::isAnswered).count();
    }
}
