package org.sokuto.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SiteClockTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Instant NOW = Instant.parse("2026-11-26T01:00:00Z");
    private static final Instant THEN = Instant.parse("2026-10-01T16:00:00Z");

    private final SiteClock clock = new SiteClock(Clock.fixed(NOW, TOKYO));

    @Test
    void shows_the_time_that_it_is() {
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void shows_another_moment_only_to_the_work_that_is_done_as_of_it() {
        LocalDate day = clock.asOf(THEN, () -> LocalDate.now(clock));

        assertThat(day).isEqualTo(LocalDate.of(2026, 10, 2));
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void keeps_the_moment_in_other_zones() {
        LocalDate day = clock.asOf(THEN, () -> LocalDate.now(clock.withZone(ZoneId.of("UTC"))));

        assertThat(day).isEqualTo(LocalDate.of(2026, 10, 1));
    }
}
