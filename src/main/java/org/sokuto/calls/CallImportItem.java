package org.sokuto.calls;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An import as the list of past imports shows it. */
public record CallImportItem(
        Instant importedAt,
        @Nullable String importedBy,
        String fileName,
        String source,
        long rowsRead,
        long rowsAdded,
        long rowsSame,
        long rowsRejected,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {}
