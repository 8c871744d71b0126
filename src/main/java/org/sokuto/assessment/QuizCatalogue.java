package org.sokuto.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The quizzes there are. */
@Service
@Transactional(readOnly = true)
public class QuizCatalogue {

    /** All quizzes in order of key. */
    @Requires(Action.ATTEMPT_START)
    public List<QuizItem> findAll() {
        return List.of();
    }

    @Requires(Action.ATTEMPT_START)
    public Optional<QuizItem> find(String key) {
        return Optional.empty();
    }

    /** The quizzes that are wholly about one of these topics. */
    @Requires(Action.ATTEMPT_START)
    public List<QuizItem> findByTopics(Collection<String> topicCodes) {
        return List.of();
    }

    /** Makes or changes a quiz; attempts that run keep what they began with. */
    @Requires(Action.INSTALLATION_RUN)
    @Transactional
    public void define(QuizDefinition definition) {
        throw new UnsupportedOperationException();
    }
}
