package org.sokuto.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.TimeOrderedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The quizzes there are. */
@Service
@Transactional(readOnly = true)
public class QuizCatalogue {

    private final JdbcClient database;

    QuizCatalogue(JdbcClient database) {
        this.database = database;
    }

    /** All quizzes in order of key. */
    @Requires(Action.ATTEMPT_START)
    public List<QuizItem> findAll() {
        return database.sql("select " + QuizRow.COLUMNS + " from quiz z order by z.quiz_key")
                .query((row, number) -> QuizRow.read(row).item())
                .list();
    }

    @Requires(Action.ATTEMPT_START)
    public Optional<QuizItem> find(String key) {
        return database.sql("select " + QuizRow.COLUMNS + " from quiz z where z.quiz_key = :key")
                .param("key", key)
                .query((row, number) -> QuizRow.read(row).item())
                .optional();
    }

    /** The quizzes that are wholly about one of these topics, in order of key. */
    @Requires(Action.ATTEMPT_START)
    public List<QuizItem> findByTopics(Collection<String> topicCodes) {
        return topicCodes.isEmpty()
                ? List.of()
                : database.sql("select " + QuizRow.COLUMNS
                                + " from quiz z where z.topic_code in (:topics) order by z.quiz_key")
                        .param("topics", topicCodes)
                        .query((row, number) -> QuizRow.read(row).item())
                        .list();
    }

    /** Makes or changes a quiz; attempts that run keep what they began with. */
    @Requires(Action.INSTALLATION_RUN)
    @Transactional
    public void define(QuizDefinition definition) {
        if (definition.questionKeys().isEmpty()) {
            throw new InvalidInput("questionKeys", "assessment.quiz.empty", definition.key());
        }
        List<UUID> questions =
                definition.questionKeys().stream().map(this::question).toList();
        Optional<UUID> known = database.sql("select id from quiz where quiz_key = :key")
                .param("key", definition.key())
                .query(UUID.class)
                .optional();
        UUID id = known.orElseGet(TimeOrderedId::next);
        store(definition, id, known.isPresent());
        if (!questions.equals(questionsOf(id))) {
            replaceQuestions(id, questions);
        }
    }

    private void store(QuizDefinition definition, UUID id, boolean known) {
        database.sql(known ? """
                        update quiz set title_ja = :ja, title_en = :en, topic_code = :topic, minutes = :minutes,
                            pass_share = :pass, starter = :starter
                        where id = :id and quiz_key = :key""" : """
                        insert into quiz (id, quiz_key, title_ja, title_en, topic_code, minutes, pass_share, starter)
                        values (:id, :key, :ja, :en, :topic, :minutes, :pass, :starter)""")
                .param("id", id)
                .param("key", definition.key())
                .param("ja", definition.title().ja())
                .param("en", definition.title().en())
                .param("topic", definition.topic())
                .param("minutes", definition.minutes())
                .param("pass", BigDecimal.valueOf(definition.passShare()))
                .param("starter", definition.starter())
                .update();
    }

    private void replaceQuestions(UUID quiz, List<UUID> questions) {
        database.sql("delete from quiz_question where quiz_id = :quiz")
                .param("quiz", quiz)
                .update();
        int position = 0;
        for (UUID question : questions) {
            database.sql(
                            "insert into quiz_question (quiz_id, position, question_id) values (:quiz, :position, :question)")
                    .param("quiz", quiz)
                    .param("position", ++position)
                    .param("question", question)
                    .update();
        }
    }

    private List<UUID> questionsOf(UUID quiz) {
        return database.sql("select question_id from quiz_question where quiz_id = :quiz order by position")
                .param("quiz", quiz)
                .query(UUID.class)
                .list();
    }

    private UUID question(String key) {
        return database.sql("select id from question where question_key = :key")
                .param("key", key)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new InvalidInput("questionKeys", "assessment.quiz.question", key));
    }
}
