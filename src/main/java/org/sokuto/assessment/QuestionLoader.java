package org.sokuto.assessment;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sokuto.assessment.format.QuestionFile;
import org.sokuto.assessment.format.QuestionFiles;
import org.sokuto.shared.Messages;
import org.sokuto.shared.ShippedContent;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Finding;
import org.sokuto.shared.content.Findings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes the question files that come with the program at each start; a broken one is left out and told of in the log. */
@ConditionalOnWebApplication
@Component
class QuestionLoader {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionLoader.class);

    private final ShippedContent shipped;
    private final QuestionBank bank;
    private final Messages messages;

    QuestionLoader(ShippedContent shipped, QuestionBank bank, Messages messages) {
        this.shipped = shipped;
        this.bank = bank;
        this.messages = messages;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(10)
    void load() {
        Findings findings = new Findings();
        load(shipped.read(findings), findings);
    }

    void load(ContentTree tree, Findings findings) {
        for (QuestionFile file : QuestionFiles.read(tree, findings)) {
            if (!findings.hasErrors(file.path())) {
                bank.store(file);
            }
        }
        findings.all().stream().filter(Finding::isError).forEach(this::log);
    }

    private void log(Finding finding) {
        LOG.warn(
                "{}:{} {}: {}",
                finding.file(),
                finding.line(),
                finding.code(),
                messages.text(
                        Locale.ENGLISH,
                        finding.messageKey(),
                        finding.arguments().toArray()));
    }
}
