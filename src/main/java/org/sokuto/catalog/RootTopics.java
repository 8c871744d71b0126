package org.sokuto.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Brings the roots of {@code curricula/topics.yaml} into the tree at start. */
@Component
class RootTopics {

    private record Title(String ja, String en) {}

    private record Root(String code, Title title) {}

    private record Content(List<Root> roots) {}

    /** Code of the root below which products hang. */
    static final String PRODUCTS = "product";

    private final TopicRepository topics;

    RootTopics(TopicRepository topics) {
        this.topics = topics;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    void load() throws IOException {
        Content content;
        try (InputStream file = new ClassPathResource("curricula/topics.yaml").getInputStream()) {
            content = new YAMLMapper().readValue(file, Content.class);
        }
        int position = 0;
        for (Root root : content.roots()) {
            int place = position++;
            Topic topic =
                    topics.findByCode(root.code()).orElseGet(() -> new Topic(root.code(), TopicKind.ROOT, null, place));
            topic.rename(root.title().ja(), root.title().en());
            topics.save(topic);
        }
    }
}
