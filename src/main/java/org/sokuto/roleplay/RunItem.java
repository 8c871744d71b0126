package org.sokuto.roleplay;

import java.time.Instant;
import java.util.Optional;

/**
 * A run in the list of the person whose it is.
 *
 * @param endedAt empty while it goes on
 * @param points of 100 with one decimal; empty where it goes on or was stopped
 * @param again whether it takes up an earlier run again; such a run is practice and no evidence
 */
public record RunItem(
        RunId run,
        String family,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<Double> points,
        boolean passed,
        boolean again) {

    public boolean isOpen() {
        return endedAt.isEmpty();
    }
}
