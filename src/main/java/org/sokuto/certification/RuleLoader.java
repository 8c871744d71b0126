package org.sokuto.certification;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sokuto.certification.format.RuleFiles;
import org.sokuto.certification.policy.Rule;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.shared.ShippedContent;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the levels and clearances of the content in force at start; a faulty file leaves in force what was. */
@ConditionalOnWebApplication
@Component
class RuleLoader {

    private static final Logger LOG = LoggerFactory.getLogger(RuleLoader.class);

    private final ShippedContent shipped;
    private final RuleBook rules;
    private final AwardService awards;
    private final CurrentActor current;
    private final TransactionTemplate transaction;

    RuleLoader(
            ShippedContent shipped,
            RuleBook rules,
            AwardService awards,
            CurrentActor current,
            TransactionTemplate transaction) {
        this.shipped = shipped;
        this.rules = rules;
        this.awards = awards;
        this.current = current;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(40)
    void load() {
        load(shipped.read(new Findings()));
    }

    /** New rules are asked at once what they make of what has been shown before. */
    void load(ContentTree tree) {
        Findings findings = new Findings();
        List<Rule> found = new ArrayList<>(RuleFiles.read(tree, findings));
        findings.all().forEach(finding -> LOG.warn("{}:{} {}", finding.file(), finding.line(), finding.code()));
        boolean changed = Boolean.TRUE.equals(transaction.execute(status -> {
            rules.inForce().stream()
                    .filter(rule -> findings.hasErrors(RuleFiles.path(rule.key())))
                    .forEach(found::add);
            return rules.putInForce(tree, found);
        }));
        if (changed) {
            current.asInstallation(awards::awardAll);
        }
    }
}
