package org.sokuto.assessment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.sokuto.shared.LocalText;

/** A quiz as it is stored. */
record QuizRow(UUID id, QuizItem item, BigDecimal passShare) {

    static final String COLUMNS = "z.id quiz_id, z.quiz_key, z.title_ja, z.title_en, z.topic_code, z.minutes, "
            + "z.pass_share, z.starter, (select count(*) from quiz_question c where c.quiz_id = z.id) questions";

    static QuizRow read(ResultSet row) throws SQLException {
        BigDecimal passShare = row.getBigDecimal("pass_share");
        QuizItem item = new QuizItem(
                row.getString("quiz_key"),
                new LocalText(row.getString("title_ja"), row.getString("title_en")),
                row.getString("topic_code"),
                row.getInt("questions"),
                row.getInt("minutes"),
                passShare.doubleValue(),
                row.getBoolean("starter"));
        return new QuizRow(row.getObject("quiz_id", UUID.class), item, passShare);
    }
}
