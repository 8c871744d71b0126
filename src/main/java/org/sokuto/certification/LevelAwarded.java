package org.sokuto.certification;

import java.time.Instant;
import org.sokuto.people.PersonId;

/** A person holds a level from now on. */
public record LevelAwarded(AwardId award, PersonId person, String level, Instant at) {}
