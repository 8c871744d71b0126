package org.sokuto.assessment;

import java.util.Collection;
import java.util.List;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finished attempts as evidence of what somebody has shown. */
@Service
@Transactional(readOnly = true)
public class QuizResults {

    /** One's own, the latest first. */
    @Requires(Action.ATTEMPT_START)
    public List<QuizResult> findMine() {
        return List.of();
    }

    /** Those of the given persons within reach, at the given quizzes, the latest first. */
    @Requires(Action.ATTEMPT_READ)
    public List<QuizResult> find(Collection<PersonId> people, Collection<String> quizzes) {
        return List.of();
    }
}
