package org.sokuto.curricula;

import java.time.Instant;
import org.sokuto.people.PersonId;

/** A trainer recorded an observation, passed or not. */
public record SignedOff(SignOffId signOff, PersonId person, String sheet, boolean passed, Instant at) {}
