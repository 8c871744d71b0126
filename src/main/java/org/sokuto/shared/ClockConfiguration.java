package org.sokuto.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ClockConfiguration {

    @Bean
    Clock clock(SiteSettings site) {
        return Clock.system(site.zone());
    }
}
