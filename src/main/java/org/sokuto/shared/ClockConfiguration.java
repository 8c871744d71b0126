package org.sokuto.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ClockConfiguration {

    @Bean
    SiteClock clock(SiteSettings site) {
        return new SiteClock(Clock.system(site.zone()));
    }
}
