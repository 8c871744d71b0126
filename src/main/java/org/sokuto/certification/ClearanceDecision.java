package org.sokuto.certification;

import java.time.Instant;
import java.util.UUID;
import org.sokuto.people.PersonId;

/**
 * A decision on a clearance that holds.
 *
 * @param confirmed or withdrawn
 * @param reason why it was withdrawn; empty for a confirmation
 */
public record ClearanceDecision(UUID id, boolean confirmed, PersonId by, String byName, Instant at, String reason) {}
