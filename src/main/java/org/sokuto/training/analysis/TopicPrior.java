package org.sokuto.training.analysis;

import org.sokuto.calls.rates.BetaPrior;

/** The prior that holds for a topic, and the calls it was fitted to. */
record TopicPrior(BetaPrior prior, PriorLevel level) {}
