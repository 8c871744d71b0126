package org.sokuto.certification;

import org.sokuto.calls.Channel;

/**
 * The work that a clearance is for.
 *
 * @param product code of the product
 */
public record ClearanceKey(String product, Channel channel) {}
