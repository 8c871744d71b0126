package org.sokuto.roleplay;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.PersonId;

/**
 * A run as it is stored.
 *
 * @param version of the scenario
 * @param fromRun the run that it takes up again, if one
 * @param fromMove the move at which it does
 */
record StoredRun(
        RunId id,
        PersonId person,
        UUID version,
        String family,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable RunId fromRun,
        @Nullable Integer fromMove) {

    boolean isOpen() {
        return endedAt == null;
    }
}
