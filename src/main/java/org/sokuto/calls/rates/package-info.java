/** The arithmetic of the immediate-answer rate: counts, intervals, and the beta-binomial prior and posterior. */
@NullMarked
@NamedInterface("rates")
package org.sokuto.calls.rates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
