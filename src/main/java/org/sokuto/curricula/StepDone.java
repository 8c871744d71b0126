package org.sokuto.curricula;

import java.time.Instant;
import org.sokuto.people.PersonId;

/** A step of a course in which the person is enrolled was ticked by evidence. */
public record StepDone(PersonId person, String course, String step, Instant at) {}
