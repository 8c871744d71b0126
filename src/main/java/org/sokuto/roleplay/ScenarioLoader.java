package org.sokuto.roleplay;

import org.sokuto.roleplay.format.ScenarioFiles;
import org.sokuto.roleplay.format.TopicCodes;
import org.sokuto.shared.content.ContentLoader;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the scenarios. What is stored already was found playable then and is not weighed again. */
@Component
@Order(20)
class ScenarioLoader implements ContentLoader {

    private final ScenarioVersions versions;

    ScenarioLoader(ScenarioVersions versions) {
        this.versions = versions;
    }

    @Override
    @Transactional
    public void load(ContentTree content, Findings findings) {
        ScenarioFiles.read(content, TopicCodes.of(content), versions::isCurrent, findings)
                .forEach(versions::store);
    }
}
