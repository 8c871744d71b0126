package org.sokuto.assessment;

import java.time.Instant;

/** An attempt that waits to be gone on with. */
public record RunningAttempt(AttemptId id, Instant startedAt, int answered, int questions) {}
