package org.sokuto;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that stands still until it is told to go on. */
public final class TestClock extends Clock {

    public static final Instant BEGIN = Instant.parse("2026-10-01T01:00:00Z");

    private final ZoneId zone = ZoneId.of("Asia/Tokyo");
    private volatile Instant now = BEGIN;

    public void goOn(Duration time) {
        now = now.plus(time);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    void reset() {
        now = BEGIN;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
