package org.sokuto;

import org.sokuto.assessment.TestQuizzes;
import org.sokuto.calls.TestCalls;
import org.sokuto.catalog.TestTopics;
import org.sokuto.certification.TestCertification;
import org.sokuto.curricula.TestCourses;
import org.sokuto.people.TestPeople;
import org.sokuto.roleplay.FinishedRuns;
import org.sokuto.roleplay.TestContent;
import org.sokuto.shared.SiteClock;
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
    TestQuizzes.class,
    TestCourses.class,
    TestCertification.class,
    FinishedRuns.class,
    TestContent.class,
    PublishedCallImports.class
})
class TestApplication {

    @Bean
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Primary
    SiteClock testSiteClock(TestClock clock) {
        return new SiteClock(clock);
    }
}
