package org.sokuto.roleplay;

import java.time.Instant;
import org.sokuto.people.PersonId;

/**
 * What came of a finished run.
 *
 * @param scenario key of the variant
 * @param points of 100, with one decimal
 */
public record RunResult(
        RunId run, PersonId person, String family, String scenario, double points, boolean passed, Instant at) {}
