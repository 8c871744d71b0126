package org.sokuto.training.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.training.analysis.RateBand;

/** The numbers of the interval rows as a table. */
final class PersonTable extends Div {

    PersonTable(List<PersonTopic> topics, RateWords words) {
        add(new DataTable<PersonTopic>(words.text("person.table"))
                .text(words.text("topic"), topic -> topic.full(words))
                .number(
                        words.text("count"),
                        topic -> words.text(
                                "number", topic.estimate().cell().counts().n()))
                .number(
                        words.text("immediate"),
                        topic -> isFew(topic)
                                ? words.text("nothing")
                                : words.text(
                                        "number",
                                        topic.estimate().cell().counts().immediate()))
                .number(
                        words.text("estimate"),
                        topic -> isFew(topic)
                                ? words.text("nothing")
                                : words.percentText(topic.estimate().mean()))
                .number(
                        words.text("range.label"),
                        topic -> isFew(topic)
                                ? words.text("nothing")
                                : words.range(topic.estimate().range()))
                .number(
                        words.text("expected"),
                        topic -> isFew(topic)
                                ? words.text("nothing")
                                : words.percentText(topic.estimate().expected()))
                .component(
                        words.text("state"),
                        topic -> new Chip(
                                Bands.chip(topic.estimate().band()),
                                words.band(topic.estimate().band())))
                .stacks()
                .rows(topics));
    }

    private static boolean isFew(PersonTopic topic) {
        return topic.estimate().band() == RateBand.TOO_FEW;
    }
}
