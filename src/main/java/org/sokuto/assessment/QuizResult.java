package org.sokuto.assessment;

import java.time.Instant;
import org.sokuto.people.PersonId;

/**
 * A finished attempt.
 *
 * @param quiz key of the quiz
 * @param share of the points, between 0 and 1
 */
public record QuizResult(AttemptId attempt, PersonId person, String quiz, double share, boolean passed, Instant at) {}
