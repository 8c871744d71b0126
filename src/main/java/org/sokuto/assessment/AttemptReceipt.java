package org.sokuto.assessment;

import java.time.Instant;

/** Confirms that an attempt was handed in; the same however often it is handed in. */
public record AttemptReceipt(AttemptId attempt, Instant submittedAt, double share, boolean passed) {}
