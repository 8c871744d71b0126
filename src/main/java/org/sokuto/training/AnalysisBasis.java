package org.sokuto.training;

import java.time.LocalDate;
import java.util.Set;
import org.sokuto.calls.Channel;
import org.sokuto.calls.Period;

/** What a figure on screen rests on: days, ways of contact, and the last day for which calls are known. */
public record AnalysisBasis(Period period, Set<Channel> channels, LocalDate lastImportedDay) {}
