package org.sokuto.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.ScopeClause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finished attempts as evidence of what somebody has shown. */
@Service
@Transactional(readOnly = true)
public class QuizResults {

    private static final String FINISHED = """
            select a.id, a.person_id, z.quiz_key, a.parts, a.max_parts, a.passed, a.submitted_at
            from attempt a join quiz z on z.id = a.quiz_id join person p on p.id = a.person_id
            where a.submitted_at is not null and\s""";
    private static final String LATEST_FIRST = " order by a.submitted_at desc, a.id desc";

    private final JdbcClient database;
    private final Access access;
    private final CurrentActor current;

    QuizResults(JdbcClient database, Access access, CurrentActor current) {
        this.database = database;
        this.access = access;
        this.current = current;
    }

    /** One's own, the latest first. */
    @Requires(Action.ATTEMPT_START)
    public List<QuizResult> findMine() {
        return database.sql(FINISHED + "a.person_id = :person" + LATEST_FIRST)
                .param("person", current.person().value())
                .query((row, number) -> result(row))
                .list();
    }

    /** Those of the given persons within reach, at the given quizzes, the latest first. */
    @Requires(Action.ATTEMPT_READ)
    public List<QuizResult> find(Collection<PersonId> people, Collection<String> quizzes) {
        if (people.isEmpty() || quizzes.isEmpty()) {
            return List.of();
        }
        return database.sql(FINISHED + "p.id in (:people) and z.quiz_key in (:quizzes) and " + ScopeClause.ON_PERSON
                        + LATEST_FIRST)
                .param("people", people.stream().map(PersonId::value).toList())
                .param("quizzes", quizzes)
                .params(ScopeClause.parameters(access.scope(Action.ATTEMPT_READ)))
                .query((row, number) -> result(row))
                .list();
    }

    private static QuizResult result(ResultSet row) throws SQLException {
        return new QuizResult(
                new AttemptId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("quiz_key"),
                (double) row.getInt("parts") / row.getInt("max_parts"),
                row.getBoolean("passed"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant());
    }
}
