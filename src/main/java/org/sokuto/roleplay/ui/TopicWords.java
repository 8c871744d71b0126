package org.sokuto.roleplay.ui;

import java.util.List;
import java.util.Locale;
import org.sokuto.catalog.TopicItem;
import org.sokuto.catalog.TopicTree;

/** Names of topics by code; a topic that the centre does not have is passed over. */
record TopicWords(TopicTree tree, Locale language) {

    List<String> of(List<String> codes) {
        return codes.stream()
                .flatMap(code -> tree.findByCode(code).stream())
                .map(this::name)
                .toList();
    }

    private String name(TopicItem topic) {
        return topic.name(language);
    }
}
