package org.sokuto.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sokuto.assessment.scoring.Mark;
import org.sokuto.assessment.scoring.Presentation;
import org.sokuto.assessment.scoring.QuestionContent;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.assessment.scoring.Scorer;

/**
 * One question of an attempt in the version of its start, with the answer so far.
 *
 * @param response by the question's own keys
 */
record AttemptQuestion(
        int position,
        String topic,
        QuestionContent content,
        long seed,
        int revision,
        @Nullable Response response,
        @Nullable Confidence confidence,
        @Nullable Instant savedAt) {

    static AttemptQuestion read(ResultSet row) throws SQLException {
        String response = row.getString("response");
        String confidence = row.getString("confidence");
        OffsetDateTime saved = row.getObject("saved_at", OffsetDateTime.class);
        return new AttemptQuestion(
                row.getInt("position"),
                row.getString("topic_code"),
                AssessmentJson.content(row.getString("content")),
                row.getLong("seed"),
                row.getInt("revision"),
                response == null ? null : AssessmentJson.response(response),
                confidence == null ? null : Confidence.valueOf(confidence),
                saved == null ? null : saved.toInstant());
    }

    Presentation presentation() {
        return Presentation.of(content, seed);
    }

    Mark mark() {
        return Scorer.mark(content, response);
    }

    AttemptSheet.Entry shown() {
        Presentation presentation = presentation();
        return new AttemptSheet.Entry(
                position,
                presentation.shown(),
                revision,
                response == null ? null : presentation.shown(response),
                confidence,
                savedAt);
    }
}
