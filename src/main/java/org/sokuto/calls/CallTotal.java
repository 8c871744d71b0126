package org.sokuto.calls;

import org.sokuto.calls.rates.Counts;

/**
 * What calls add up to.
 *
 * @param listed whether the viewer may see them one by one
 */
public record CallTotal(Counts counts, boolean listed) {}
