package org.sokuto;

import org.sokuto.calls.TestCalls;
import org.sokuto.catalog.TestTopics;
import org.sokuto.people.TestPeople;
import org.sokuto.roleplay.FinishedRuns;
import org.sokuto.roleplay.TestContent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What tests add to the application: a clock in their hand, and builders that work through the services. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    TestPeople.class,
    TestTopics.class,
    TestCalls.class,
    PublishedCallImports.class,
    FinishedRuns.class,
    TestContent.class
})
class TestApplication {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }
}
