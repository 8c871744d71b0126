package org.sokuto.assessment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.sokuto.assessment.format.AuthoredQuestion;
import org.sokuto.assessment.format.QuestionFile;
import org.sokuto.assessment.scoring.QuestionContent;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.shared.Sha256;
import org.sokuto.shared.TimeOrderedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every version of every question that was ever loaded. */
@Component
class QuestionBank {

    private record Version(int number, String sha256, UUID lineage, String content) {}

    private final JdbcClient database;
    private final QuizCatalogue quizzes;
    private final CurrentActor current;
    private final Clock clock;

    QuestionBank(JdbcClient database, QuizCatalogue quizzes, CurrentActor current, Clock clock) {
        this.database = database;
        this.quizzes = quizzes;
        this.current = current;
        this.clock = clock;
    }

    /** Adds a version of each question that has changed, and makes the file's quiz; a file read before changes nothing. */
    @Transactional
    public void store(QuestionFile file) {
        file.questions().forEach(question -> store(file, question));
        QuizDefinition quiz = new QuizDefinition(
                file.topic(),
                file.header().title(),
                file.topic(),
                file.questions().stream().map(file::fullKey).toList(),
                file.minutes(),
                file.pass(),
                file.header().starter());
        current.asInstallation(() -> {
            quizzes.define(quiz);
            return quiz;
        });
    }

    private void store(QuestionFile file, AuthoredQuestion authored) {
        UUID question = question(file.fullKey(authored), file.topic());
        QuestionContent content = authored.content();
        String json = AssessmentJson.write(content);
        String sha256 = Sha256.of(json);
        Optional<Version> newest = newest(question);
        if (newest.filter(version -> version.sha256().equals(sha256)).isPresent()) {
            return;
        }
        UUID id = TimeOrderedId.next();
        UUID lineage = newest.filter(version -> asksTheSame(version, content))
                .map(Version::lineage)
                .orElse(id);
        database.sql("""
                        insert into question_version (id, question_id, number, content, sha256, lineage, created_at)
                        values (:id, :question, :number, :content, :sha256, :lineage, :at)""")
                .param("id", id)
                .param("question", question)
                .param("number", newest.map(Version::number).orElse(0) + 1)
                .param("content", json)
                .param("sha256", sha256)
                .param("lineage", lineage)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static boolean asksTheSame(Version version, QuestionContent content) {
        return AssessmentJson.content(version.content())
                .question()
                .solution()
                .equals(content.question().solution());
    }

    private Optional<Version> newest(UUID question) {
        return database.sql("""
                        select number, sha256, lineage, content from question_version
                        where question_id = :question order by number desc limit 1""")
                .param("question", question)
                .query((row, number) -> new Version(
                        row.getInt("number"),
                        row.getString("sha256"),
                        row.getObject("lineage", UUID.class),
                        row.getString("content")))
                .optional();
    }

    private UUID question(String key, String topic) {
        Optional<UUID> known = database.sql("select id from question where question_key = :key")
                .param("key", key)
                .query(UUID.class)
                .optional();
        return known.orElseGet(() -> {
            UUID id = TimeOrderedId.next();
            database.sql("insert into question (id, question_key, topic_code) values (:id, :key, :topic)")
                    .param("id", id)
                    .param("key", key)
                    .param("topic", topic)
                    .update();
            return id;
        });
    }
}
