package org.sokuto.assessment;

import java.time.Instant;
import org.sokuto.people.PersonId;

/** Somebody handed in a quiz; published in the transaction that marks it. */
public record QuizFinished(AttemptId attempt, PersonId person, String quiz, double share, boolean passed, Instant at) {}
