package org.sokuto.assessment;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sokuto.assessment.scoring.Points;
import org.sokuto.assessment.scoring.QuestionContent;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Scope;
import org.sokuto.people.access.ScopeClause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attempts in the database; every query that is about somebody's own says whose. */
@Component
class Attempts {

    private static final SecureRandom SEEDS = new SecureRandom();
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient database;

    Attempts(JdbcClient database) {
        this.database = database;
    }

    Optional<QuizRow> quiz(String key) {
        return database.sql("select " + QuizRow.COLUMNS + " from quiz z where z.quiz_key = :key")
                .param("key", key)
                .query((row, number) -> QuizRow.read(row))
                .optional();
    }

    Optional<AttemptId> findRunning(PersonId person, UUID quiz) {
        return database.sql("select id from attempt where person_id = :person and quiz_id = :quiz and running = true")
                .param("person", person.value())
                .param("quiz", quiz)
                .query(UUID.class)
                .optional()
                .map(AttemptId::new);
    }

    /** Begins an attempt on the newest versions, unless one was begun on another thread just now. */
    void begin(AttemptId id, PersonId person, QuizRow quiz, Instant at) {
        record Drawn(int position, UUID version, QuestionContent content) {}
        List<Drawn> questions = database.sql("""
                        select q.position, v.id version_id, v.content from quiz_question q
                        join question_version v on v.question_id = q.question_id
                        where q.quiz_id = :quiz and v.number =
                            (select max(n.number) from question_version n where n.question_id = q.question_id)
                        order by q.position""")
                .param("quiz", quiz.id())
                .query((row, number) -> new Drawn(
                        row.getInt("position"),
                        row.getObject("version_id", UUID.class),
                        AssessmentJson.content(row.getString("content"))))
                .list();
        int maxParts =
                questions.stream().mapToInt(one -> maxParts(one.content())).sum();
        int begun = database.sql("""
                        insert into attempt (id, person_id, quiz_id, started_at, pass_share, max_parts, running)
                        values (:id, :person, :quiz, :at, :pass, :maxParts, true) on conflict do nothing""")
                .param("id", id.value())
                .param("person", person.value())
                .param("quiz", quiz.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("pass", quiz.passShare())
                .param("maxParts", maxParts)
                .update();
        if (begun > 0) {
            questions.forEach(one -> add(id, one.position(), one.version(), maxParts(one.content())));
        }
    }

    private static int maxParts(QuestionContent content) {
        return content.points() * Points.PARTS;
    }

    private void add(AttemptId id, int position, UUID version, int maxParts) {
        database.sql("""
                        insert into attempt_question (attempt_id, position, version_id, seed, max_parts)
                        values (:id, :position, :version, :seed, :maxParts)""")
                .param("id", id.value())
                .param("position", position)
                .param("version", version)
                .param("seed", SEEDS.nextLong())
                .param("maxParts", maxParts)
                .update();
        database.sql("insert into attempt_answer (attempt_id, position, revision) values (:id, :position, 0)")
                .param("id", id.value())
                .param("position", position)
                .update();
    }

    Optional<AttemptRow> findOwn(AttemptId id, PersonId person) {
        return database.sql("select " + AttemptRow.COLUMNS + """
                         from attempt a join quiz z on z.id = a.quiz_id
                        where a.id = :id and a.person_id = :person""")
                .param("id", id.value())
                .param("person", person.value())
                .query((row, number) -> AttemptRow.read(row))
                .optional();
    }

    /** As {@link #findOwn}, and whoever saves to it or hands it in has to wait for the end of this transaction. */
    Optional<AttemptRow> lockOwn(AttemptId id, PersonId person) {
        return database.sql("select id from attempt where id = :id and person_id = :person for update")
                .param("id", id.value())
                .param("person", person.value())
                .query(UUID.class)
                .optional()
                .flatMap(locked -> findOwn(id, person));
    }

    /** A finished attempt, the person's own or one within reach. */
    Optional<AttemptRow> findFinished(AttemptId id, PersonId person, Scope scope) {
        return database.sql("select " + AttemptRow.COLUMNS + """
                         from attempt a join quiz z on z.id = a.quiz_id join person p on p.id = a.person_id
                        where a.id = :id and a.submitted_at is not null and (a.person_id = :person or %s)""".formatted(ScopeClause.ON_PERSON))
                .param("id", id.value())
                .param("person", person.value())
                .params(ScopeClause.parameters(scope))
                .query((row, number) -> AttemptRow.read(row))
                .optional();
    }

    List<AttemptQuestion> questions(AttemptId id) {
        return questions(id, null);
    }

    Optional<AttemptQuestion> question(AttemptId id, int position) {
        return questions(id, position).stream().findFirst();
    }

    private List<AttemptQuestion> questions(AttemptId id, @Nullable Integer position) {
        return database.sql("""
                        select q.position, u.topic_code, v.content, q.seed, r.revision, r.content response,
                            r.confidence, r.saved_at
                        from attempt_question q
                        join question_version v on v.id = q.version_id
                        join question u on u.id = v.question_id
                        join attempt_answer r on r.attempt_id = q.attempt_id and r.position = q.position
                        where q.attempt_id = :id and q.position between :first and :last
                        order by q.position""")
                .param("id", id.value())
                .param("first", position == null ? 0 : position)
                .param("last", position == null ? Integer.MAX_VALUE : position)
                .query((row, number) -> AttemptQuestion.read(row))
                .list();
    }

    /** Stores an answer by the question's own keys where its revision is higher than what is there. */
    boolean save(AttemptId id, int position, AnswerDraft draft, Response own, Instant at) {
        return database.sql("""
                        update attempt_answer set revision = :revision, content = :content, confidence = :confidence,
                            saved_at = :at, client_time = :clientTime
                        where attempt_id = :id and position = :position and revision < :revision""")
                        .param("id", id.value())
                        .param("position", position)
                        .param("revision", draft.revision())
                        .param("content", AssessmentJson.write(own))
                        .param(
                                "confidence",
                                draft.confidence() == null
                                        ? null
                                        : draft.confidence().name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("clientTime", offset(draft.clientTime()))
                        .update()
                > 0;
    }

    /** Nothing where the clock of the device is so wrong that no database could hold its time: the answer counts. */
    private static @Nullable OffsetDateTime offset(@Nullable Instant time) {
        return time == null || time.isBefore(Instant.EPOCH) || time.isAfter(LATEST)
                ? null
                : time.atOffset(ZoneOffset.UTC);
    }

    /** Ends the attempt; whoever comes second ends nothing. */
    boolean submit(AttemptId id, int parts, boolean passed, Instant at) {
        return database.sql("""
                        update attempt set running = null, submitted_at = :at, parts = :parts, passed = :passed
                        where id = :id and running = true""")
                        .param("id", id.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("parts", parts)
                        .param("passed", passed)
                        .update()
                > 0;
    }

    void mark(AttemptId id, int position, int parts) {
        database.sql("update attempt_question set parts = :parts where attempt_id = :id and position = :position")
                .param("id", id.value())
                .param("position", position)
                .param("parts", parts)
                .update();
    }
}
