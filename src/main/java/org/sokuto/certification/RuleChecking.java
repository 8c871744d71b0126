package org.sokuto.certification;

import org.sokuto.certification.format.RuleChecker;
import org.sokuto.shared.content.ContentChecker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds levels and clearances to the check of all content. */
@Configuration(proxyBeanMethods = false)
class RuleChecking {

    @Bean
    ContentChecker ruleChecker() {
        return new RuleChecker();
    }
}
