package org.sokuto.calls;

import org.sokuto.calls.rates.Counts;
import org.sokuto.catalog.TopicId;
import org.sokuto.people.PersonId;

/** Eligible calls of one operator on one topic within a period, and how many were answered immediately. */
public record CellCounts(PersonId operator, TopicId topic, Counts counts) {}
