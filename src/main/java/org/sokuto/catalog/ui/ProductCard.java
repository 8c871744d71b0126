package org.sokuto.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.sokuto.catalog.TopicItem;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.DataTable;

/** A product with the topics below it. */
class ProductCard extends Section {

    private final TopicItem product;
    private final boolean linked;
    private final Locale language;

    /** The names of the topics are links where whoever is signed in may see their figures. */
    ProductCard(TopicItem product, List<TopicItem> topics, boolean linked) {
        this.product = product;
        this.linked = linked;
        this.language = getLocale();
        addClassName("product");
        Span facts = new Span(getTranslation(
                "catalog.product.facts",
                product.code(),
                topics.size(),
                topics.stream().filter(topic -> !topic.material()).count()));
        facts.addClassName("note");
        Div head = new Div(new H3(product.name(language)), facts);
        head.addClassName("section-head");
        DataTable<TopicItem> table = new DataTable<TopicItem>(product.name(language))
                .component(getTranslation("catalog.topic"), this::name)
                .text(getTranslation("catalog.code"), TopicItem::code)
                .number(getTranslation("catalog.minutes"), this::minutes)
                .component(getTranslation("catalog.material"), this::material)
                .stacks()
                .rows(topics);
        add(head, table);
    }

    private Component name(TopicItem topic) {
        String name = topic.nameWithin(product, language);
        return linked ? new Anchor("topics/" + topic.code(), name) : new Span(name);
    }

    private String minutes(TopicItem topic) {
        Integer minutes = topic.minutes();
        return minutes == null ? getTranslation("shared.none") : getTranslation("catalog.minutes.count", minutes);
    }

    private Component material(TopicItem topic) {
        return topic.material()
                ? new Span(getTranslation("catalog.material.yes"))
                : new Chip(Chip.Kind.NEUTRAL, getTranslation("catalog.material.no"));
    }
}
