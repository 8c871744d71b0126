package org.sokuto.roleplay;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sokuto.roleplay.format.ScenarioFile;
import org.sokuto.roleplay.format.ScenarioFiles;
import org.sokuto.roleplay.format.TopicCodes;
import org.sokuto.shared.ShippedContent;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Finding;
import org.sokuto.shared.content.Findings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the scenarios that come with the program into the database at start; what breaks a rule is left out. */
@ConditionalOnWebApplication
@Component
class ScenarioLoader {

    private static final Logger LOG = LoggerFactory.getLogger(ScenarioLoader.class);

    private final ShippedContent shipped;
    private final ScenarioVersions versions;

    ScenarioLoader(ShippedContent shipped, ScenarioVersions versions) {
        this.shipped = shipped;
        this.versions = versions;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(20)
    @Transactional
    void loadShipped() {
        Findings findings = new Findings();
        load(shipped.read(findings), findings);
        findings.all().stream()
                .filter(Finding::isError)
                .forEach(finding ->
                        LOG.warn("{}:{} {} {}", finding.file(), finding.line(), finding.code(), finding.arguments()));
    }

    /** Stores what may be played; the same content twice changes nothing. */
    @Transactional
    void load(ContentTree tree, Findings findings) {
        List<ScenarioFile> files = ScenarioFiles.read(tree, TopicCodes.of(tree), findings);
        long added = files.stream().filter(versions::store).count();
        LOG.info("{} scenarios, {} of them new or changed", files.size(), added);
    }
}
