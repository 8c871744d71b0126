package org.sokuto.certification;

import java.util.ArrayList;
import java.util.List;
import org.sokuto.certification.format.RuleFiles;
import org.sokuto.certification.policy.Rule;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.shared.content.ContentLoader;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the levels and clearances; a faulty file leaves in force what was. */
@Component
@Order(40)
class RuleLoader implements ContentLoader {

    private final RuleBook rules;
    private final AwardService awards;
    private final CurrentActor current;
    private final TransactionTemplate transaction;

    RuleLoader(RuleBook rules, AwardService awards, CurrentActor current, TransactionTemplate transaction) {
        this.rules = rules;
        this.awards = awards;
        this.current = current;
        this.transaction = transaction;
    }

    /** New rules are asked at once what they make of what has been shown before. */
    @Override
    public void load(ContentTree tree, Findings findings) {
        List<Rule> found = new ArrayList<>(RuleFiles.read(tree, findings));
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
