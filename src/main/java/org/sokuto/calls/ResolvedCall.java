package org.sokuto.calls;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.sokuto.calls.format.CallRow;
import org.sokuto.catalog.TopicId;
import org.sokuto.people.PersonId;

/** A call of a file whose operator and topic are known here. */
record ResolvedCall(CallRow row, PersonId operator, TopicId topic) {

    String callId() {
        return row.callId();
    }

    /** The day to which the call belongs: that of its start, by the clock of its source. */
    LocalDate localDate() {
        return row.startedAt().toLocalDate();
    }

    OffsetDateTime startedAt() {
        return row.startedAt().atZone(row.zone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    boolean immediate() {
        return Boolean.TRUE.equals(row.immediate());
    }
}
