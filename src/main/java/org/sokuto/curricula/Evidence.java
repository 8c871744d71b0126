package org.sokuto.curricula;

import java.time.Instant;
import org.sokuto.people.PersonId;

/**
 * What somebody has shown that ticks a step.
 *
 * @param ref key of the lesson, quiz, role-play family or observation sheet
 * @param id identifies the proof: version of the lesson, attempt, run, or sign-off
 */
record Evidence(PersonId person, StepKind kind, String ref, String id, Instant at) {}
