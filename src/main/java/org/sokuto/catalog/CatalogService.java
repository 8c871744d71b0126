package org.sokuto.catalog;

import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The topic tree, for whoever is signed in. */
@Service
@Transactional(readOnly = true)
public class CatalogService {

    private final TopicRepository topics;

    CatalogService(TopicRepository topics) {
        this.topics = topics;
    }

    /** The whole tree; it holds some hundred nodes at most and is read as one. */
    @Requires(Action.TOPIC_READ)
    public TopicTree tree() {
        return new TopicTree(
                topics.findAllByOrderByPosition().stream().map(Topic::item).toList());
    }

    @Requires(Action.TOPIC_READ)
    public TopicItem get(String code) {
        return topics.findByCode(code).map(Topic::item).orElseThrow(NotFound::new);
    }
}
