package org.sokuto.assessment;

import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking a quiz: everything about one's own attempts, and results for who may read them. */
@Service
@Transactional(readOnly = true)
public class AttemptService {

    /** Begins an attempt, or gives back the one that is running. */
    @Requires(Action.ATTEMPT_START)
    @Transactional
    public AttemptId start(String quizKey) {
        throw new UnsupportedOperationException();
    }

    /** An own attempt, as it was shown from the start on. */
    @Requires(Action.ATTEMPT_ANSWER)
    public AttemptSheet find(AttemptId id) {
        throw new UnsupportedOperationException();
    }

    /** Stores an answer unless a later one is there; whoever gets a reply may rely on it. */
    @Requires(Action.ATTEMPT_ANSWER)
    @Transactional
    public SavedAnswer save(AttemptId id, int position, AnswerDraft draft) {
        throw new UnsupportedOperationException();
    }

    /** Hands the attempt in and marks it; the second time only the receipt is given again. */
    @Requires(Action.ATTEMPT_SUBMIT)
    @Transactional
    public AttemptReceipt submit(AttemptId id) {
        throw new UnsupportedOperationException();
    }

    /** A finished attempt, one's own or one within reach. */
    @Requires({Action.ATTEMPT_READ, Action.ATTEMPT_START})
    public AttemptResult result(AttemptId id) {
        throw new UnsupportedOperationException();
    }
}
