package org.sokuto.assessment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.PersonId;

/** An attempt as it is stored, with the quiz as it is today. */
record AttemptRow(
        AttemptId id,
        PersonId person,
        QuizItem quiz,
        Instant startedAt,
        BigDecimal passShare,
        int maxParts,
        @Nullable Instant submittedAt,
        int parts,
        boolean passed) {

    static final String COLUMNS = "a.id attempt_id, a.person_id, a.started_at, a.pass_share attempt_pass, a.max_parts, "
            + "a.submitted_at, a.parts, a.passed, " + QuizRow.COLUMNS;

    static AttemptRow read(ResultSet row) throws SQLException {
        OffsetDateTime submitted = row.getObject("submitted_at", OffsetDateTime.class);
        return new AttemptRow(
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                QuizRow.read(row).item(),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getBigDecimal("attempt_pass"),
                row.getInt("max_parts"),
                submitted == null ? null : submitted.toInstant(),
                row.getInt("parts"),
                row.getBoolean("passed"));
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    double share() {
        return (double) parts / maxParts;
    }

    /** Whether so many parts are enough, without rounding. */
    boolean isPassedWith(int earned) {
        return BigDecimal.valueOf(earned).compareTo(passShare.multiply(BigDecimal.valueOf(maxParts))) >= 0;
    }
}
