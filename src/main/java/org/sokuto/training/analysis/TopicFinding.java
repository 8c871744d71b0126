package org.sokuto.training.analysis;

import org.sokuto.calls.rates.Counts;
import org.sokuto.calls.rates.Interval;
import org.sokuto.catalog.TopicId;

/**
 * What the cells of one topic say together: all its calls with the 90 % Wilson interval of their raw rate, how many
 * operators have enough calls for a verdict, how many of those have a posterior mean below the target rate and how many
 * are flagged as gaps, the expected lost calls of all operators, and the verdict on the topic itself.
 */
public record TopicFinding(
        TopicId topic,
        Counts counts,
        Interval wilson90,
        int operators,
        int belowTarget,
        int flagged,
        double expectedLostCalls,
        TopicVerdict verdict) {}
