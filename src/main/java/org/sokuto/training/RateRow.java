package org.sokuto.training;

import org.sokuto.calls.rates.Counts;
import org.sokuto.training.analysis.Verdict;

/**
 * One cell as the command line writes it.
 *
 * @param estimate posterior mean, 0 to 1, with the 90 % credible range from {@code low} to {@code high}
 * @param belowTarget probability that the rate lies below target less tolerance
 * @param expectedLostCalls calls of the period
 */
public record RateRow(
        String employeeNo,
        String topic,
        Counts counts,
        double estimate,
        double low,
        double high,
        double belowTarget,
        double expectedLostCalls,
        Verdict status) {}
