package org.sokuto.roleplay.format;

import java.util.Set;
import org.sokuto.shared.content.ContentHeader;
import org.sokuto.shared.content.Findings;

/** Rule E20: what content is about has to exist. */
final class Topics {

    private Topics() {}

    static void check(ContentHeader header, String file, int line, Set<String> topics, Findings findings) {
        header.topics().forEach(topic -> check(topic, file, line, topics, findings));
    }

    static void check(String topic, String file, int line, Set<String> topics, Findings findings) {
        if (!topics.contains(topic)) {
            findings.error(file, line, "E20", "roleplay.check.E20", topic);
        }
    }
}
