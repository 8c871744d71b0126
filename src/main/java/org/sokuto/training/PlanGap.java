package org.sokuto.training;

import org.sokuto.calls.Period;
import org.sokuto.calls.rates.Counts;
import org.sokuto.training.analysis.CellEstimate;

/**
 * The figures for which an item was planned, as they stood on the day it was agreed.
 *
 * @param expected the rate expected before the person's own calls are seen, 0 to 1
 * @param belowTarget probability that the rate lies below target less tolerance
 * @param expectedLostCalls calls of the period
 */
public record PlanGap(double expected, Counts counts, Period period, double belowTarget, double expectedLostCalls) {

    static PlanGap of(CellEstimate estimate, Period period) {
        return new PlanGap(
                estimate.expected(),
                estimate.cell().counts(),
                period,
                estimate.probabilityBelowTarget(),
                estimate.expectedLostCalls());
    }
}
