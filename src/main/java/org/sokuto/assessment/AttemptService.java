package org.sokuto.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking a quiz: everything about one's own attempts, and results for who may read them. */
@Service
@Transactional(readOnly = true)
public class AttemptService {

    private final Attempts attempts;
    private final AttemptMarking marking;
    private final AttemptTokens tokens;
    private final Access access;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttemptService(
            Attempts attempts,
            AttemptMarking marking,
            AttemptTokens tokens,
            Access access,
            CurrentActor current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.marking = marking;
        this.tokens = tokens;
        this.access = access;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Begins an attempt, or gives back the one that is running. */
    @Requires(Action.ATTEMPT_START)
    @Transactional
    public AttemptId start(String quizKey) {
        PersonId person = current.person();
        QuizRow quiz = attempts.quiz(quizKey).orElseThrow(NotFound::new);
        return attempts.findRunning(person, quiz.id()).orElseGet(() -> {
            attempts.begin(AttemptId.next(), person, quiz, now());
            return attempts.findRunning(person, quiz.id()).orElseThrow(NotFound::new);
        });
    }

    /** One's own attempt at a quiz that is not handed in yet. */
    @Requires(Action.ATTEMPT_START)
    public Optional<RunningAttempt> findRunning(String quizKey) {
        PersonId person = current.person();
        return attempts.quiz(quizKey)
                .flatMap(quiz -> attempts.findRunning(person, quiz.id()))
                .map(this::find)
                .map(sheet -> new RunningAttempt(
                        sheet.id(),
                        sheet.startedAt(),
                        (int) sheet.answered(),
                        sheet.entries().size()));
    }

    /** An own attempt, as it was shown from the start on. */
    @Requires(Action.ATTEMPT_ANSWER)
    public AttemptSheet find(AttemptId id) {
        PersonId person = current.person();
        AttemptRow attempt = attempts.findOwn(id, person).orElseThrow(NotFound::new);
        List<AttemptSheet.Entry> entries =
                attempts.questions(id).stream().map(AttemptQuestion::shown).toList();
        return new AttemptSheet(
                id, attempt.quiz(), attempt.startedAt(), attempt.isSubmitted(), tokens.issue(id, person), entries);
    }

    /** Stores an answer unless a later one is there; whoever gets a reply may rely on it. */
    @Requires(Action.ATTEMPT_ANSWER)
    @Transactional
    public SavedAnswer save(AttemptId id, int position, AnswerDraft draft) {
        AttemptRow attempt = attempts.lockOwn(id, current.person()).orElseThrow(NotFound::new);
        AttemptQuestion question = attempts.question(id, position).orElseThrow(NotFound::new);
        if (attempt.isSubmitted()) {
            throw new AttemptClosed();
        }
        if (draft.revision() < 1) {
            throw new InvalidInput("revision", "assessment.answer.revision");
        }
        Response own = question.presentation().own(draft.response());
        Instant now = now();
        if (attempts.save(id, position, draft, own, now)) {
            return new SavedAnswer(position, draft.revision(), now, true);
        }
        boolean same = question.revision() == draft.revision() && own.equals(question.response());
        Instant savedAt = question.savedAt() == null ? now : question.savedAt();
        return new SavedAnswer(position, question.revision(), savedAt, same);
    }

    /** Hands the attempt in and marks it; the second time only the receipt is given again. */
    @Requires(Action.ATTEMPT_SUBMIT)
    @Transactional
    public AttemptReceipt submit(AttemptId id) {
        AttemptRow attempt = attempts.lockOwn(id, current.person()).orElseThrow(NotFound::new);
        if (attempt.submittedAt() != null) {
            return new AttemptReceipt(id, attempt.submittedAt(), attempt.share(), attempt.passed());
        }
        int parts = 0;
        for (AttemptQuestion question : attempts.questions(id)) {
            int earned = question.mark().parts();
            attempts.mark(id, question.position(), earned);
            parts += earned;
        }
        Instant now = now();
        boolean passed = attempt.isPassedWith(parts);
        attempts.submit(id, parts, passed, now);
        double share = (double) parts / attempt.maxParts();
        events.publishEvent(
                new QuizFinished(id, attempt.person(), attempt.quiz().key(), share, passed, now));
        return new AttemptReceipt(id, now, share, passed);
    }

    /** A finished attempt, one's own or one within reach. */
    @Requires({Action.ATTEMPT_READ, Action.ATTEMPT_START})
    public AttemptResult result(AttemptId id) {
        AttemptRow attempt = attempts.findFinished(id, current.person(), access.scope(Action.ATTEMPT_READ))
                .orElseThrow(NotFound::new);
        return marking.result(attempt, attempts.questions(id));
    }

    /** As exact as the database keeps it, so that what is told now is what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
