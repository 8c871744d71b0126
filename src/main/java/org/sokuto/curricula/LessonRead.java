package org.sokuto.curricula;

import java.time.Instant;
import org.sokuto.people.PersonId;

/** A person came to the end of a lesson. */
public record LessonRead(PersonId person, String lesson, Instant at) {}
