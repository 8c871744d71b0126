package org.sokuto.calls;

import java.time.LocalDate;
import java.util.UUID;

/** A call history was imported; the days name what changed. */
public record CallsImported(UUID callImport, LocalDate firstDay, LocalDate lastDay) {}
