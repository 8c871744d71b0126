package org.sokuto.shared;

import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sokuto.shared.content.ContentLoader;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Finding;
import org.sokuto.shared.content.Findings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Hands the shipped content to every module that takes some, in the order of the loaders, and tells of its faults in the
 * log. Nothing in the content keeps the server from starting.
 */
@ConditionalOnWebApplication
@Component
class ContentStart {

    private static final Logger LOG = LoggerFactory.getLogger(ContentStart.class);

    private final ShippedContent shipped;
    private final List<ContentLoader> loaders;
    private final Messages messages;

    ContentStart(ShippedContent shipped, List<ContentLoader> loaders, Messages messages) {
        this.shipped = shipped;
        this.loaders = List.copyOf(loaders);
        this.messages = messages;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void load() {
        Findings findings = new Findings();
        ContentTree content = shipped.read(findings);
        loaders.forEach(loader -> load(loader, content, findings));
        findings.all().stream().filter(Finding::isError).forEach(this::log);
    }

    private static void load(ContentLoader loader, ContentTree content, Findings findings) {
        try {
            loader.load(content, findings);
        } catch (RuntimeException e) {
            LOG.error("{} failed", ClassUtils.getUserClass(loader).getSimpleName(), e);
        }
    }

    private void log(Finding finding) {
        LOG.warn(
                "{}:{} {} {}",
                finding.file(),
                finding.line(),
                finding.code(),
                messages.text(
                        Locale.ENGLISH,
                        finding.messageKey(),
                        finding.arguments().toArray()));
    }
}
