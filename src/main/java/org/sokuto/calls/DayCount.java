package org.sokuto.calls;

import java.time.LocalDate;
import org.sokuto.calls.rates.Counts;

/** Calls of one day. */
public record DayCount(LocalDate day, Counts counts) {}
