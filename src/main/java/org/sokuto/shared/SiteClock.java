package org.sokuto.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The time at the site. A past that is told, such as that of the demo centre, is lived through as of its own moments. */
public final class SiteClock extends Clock {

    private static final ScopedValue<Instant> AS_OF = ScopedValue.newInstance();

    private final Clock now;

    public SiteClock(Clock now) {
        this.now = now;
    }

    /** Does work for which it is that moment, on this thread. */
    public <T extends @Nullable Object> T asOf(Instant moment, Callable<T> work) {
        try {
            return ScopedValue.where(AS_OF, moment).call(work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SiteClock(now.withZone(zone));
    }

    @Override
    public Instant instant() {
        return AS_OF.isBound() ? AS_OF.get() : now.instant();
    }
}
