package org.sokuto.roleplay;

import java.time.Instant;
import org.sokuto.people.PersonId;

/**
 * A conversation came to its end; one that was stopped is not told.
 *
 * @param scenario key of the variant
 * @param points of 100, with one decimal
 */
public record RunFinished(
        RunId run, PersonId person, String family, String scenario, double points, boolean passed, Instant at) {}
