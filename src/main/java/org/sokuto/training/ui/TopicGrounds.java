package org.sokuto.training.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.sokuto.catalog.TopicItem;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.training.TopicRates;
import org.sokuto.training.analysis.TopicFinding;

/** What the verdict on a topic rests on: how many are below target, and how the product's other topics do. */
final class TopicGrounds extends Div {

    private final TopicRates rates;
    private final TopicItem product;
    private final RateFilter filter;
    private final RateWords words;

    TopicGrounds(TopicRates rates, TopicItem product, RateFilter filter, RateWords words) {
        this.rates = rates;
        this.product = product;
        this.filter = filter;
        this.words = words;
        addClassName("stack");
        add(grounds());
        if (!rates.others().isEmpty()) {
            add(others());
        }
        add(new MethodText(words));
    }

    private Section grounds() {
        OrderedList list = new OrderedList();
        list.addClassNames("reasons", "phrase");
        rates.finding().ifPresent(found -> list.add(spread(found)));
        new FindingWords(words)
                .others(rates.others())
                .ifPresent(said -> list.add(reason(words.text("topic.others"), said)));
        list.add(reason(
                words.text("topic.material"),
                words.text(rates.topic().material() ? "topic.material.there" : "topic.material.missing")));
        Section grounds = new Section(new H2(words.text("topic.grounds")), list);
        grounds.addClassName("card");
        return grounds;
    }

    private ListItem spread(TopicFinding found) {
        return reason(
                words.text("topic.spread"),
                words.text("topic.spread.text", found.operators(), found.belowTarget(), found.flagged()));
    }

    private static ListItem reason(String title, String text) {
        HtmlContainer strong = new HtmlContainer("b");
        strong.setText(title);
        return new ListItem(strong, new Span(text));
    }

    private Section others() {
        DataTable<TopicRates.Finding> table = new DataTable<TopicRates.Finding>(words.text("topic.others"))
                .component(words.text("topic"), this::link)
                .number(
                        words.text("overall.rate"),
                        other -> words.percentText(other.finding().counts().rate()))
                .number(
                        words.text("range.label"),
                        other -> words.range(other.finding().wilson90()))
                .number(
                        words.text("count"),
                        other -> words.text("number", other.finding().counts().n()))
                .small()
                .rows(rates.others());
        table.addClassName("names");
        Paragraph note = new Paragraph(words.text("topic.others.note"));
        note.addClassName("note");
        Section section = new Section(new H2(words.text("topic.others.title", words.name(product))), table, note);
        section.addClassName("card");
        return section;
    }

    private Anchor link(TopicRates.Finding other) {
        return new Anchor(TrainingRoutes.topic(other.topic().code(), filter), words.name(other.topic(), product));
    }
}
