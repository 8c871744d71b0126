package org.sokuto.training.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sokuto.catalog.TopicItem;
import org.sokuto.catalog.TopicTree;
import org.sokuto.training.PersonRates;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.TopicFinding;

/** A topic on which a person took calls, under its product, with what is known of it over everybody. */
record PersonTopic(
        TopicItem product,
        TopicItem topic,
        CellEstimate estimate,
        @Nullable TopicFinding finding) {

    /** In the fixed order of products and topics, never by rate. */
    static List<PersonTopic> of(PersonRates rates, TopicTree topics) {
        List<TopicItem> products =
                topics.subjects().stream().map(topics::above).distinct().toList();
        List<PersonTopic> found = new ArrayList<>();
        for (TopicItem product : products) {
            for (TopicItem topic : topics.childrenOf(product.id())) {
                CellEstimate estimate = rates.cells().get(topic.id());
                if (estimate != null) {
                    found.add(new PersonTopic(
                            product, topic, estimate, rates.findings().get(topic.id())));
                }
            }
        }
        return found;
    }

    Cause cause() {
        return Cause.of(estimate, finding);
    }

    String within(RateWords words) {
        return words.name(topic, product);
    }

    String full(RateWords words) {
        return words.text("topic.full", words.name(product), within(words));
    }
}
