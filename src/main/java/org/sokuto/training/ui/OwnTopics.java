package org.sokuto.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.sokuto.people.PersonId;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.IntervalRow;
import org.sokuto.training.GapQuery;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.RateBand;

/** The own topics to look at first, in their fixed order, as estimate and range. */
final class OwnTopics extends Section {

    private static final int MOST = 5;

    private final PersonId me;
    private final RateWords words;

    /** At least one topic with calls. */
    OwnTopics(List<PersonTopic> topics, PersonId me, RateWords words) {
        this.me = me;
        this.words = words;
        addClassName("section");
        Span basis = new Span(words.text("today.topics.basis", GapQuery.STARTER.days()));
        basis.addClassName("note");
        Div head = new Div(
                new H2(words.text("today.topics")), basis, new Anchor(TrainingRoutes.ME, words.text("today.all")));
        head.addClassName("section-head");
        List<PersonTopic> first = topics.stream()
                .filter(topic -> isToLookAt(topic.estimate().band()))
                .limit(MOST)
                .toList();
        Div card = new Div();
        card.addClassName("card");
        if (first.isEmpty()) {
            Paragraph fine = new Paragraph();
            new FindingWords(words).person(topics).forEach(sentence -> fine.add(new Span(sentence)));
            card.add(fine);
        } else {
            UnorderedList rows = IntervalRow.list(
                    Stream.concat(Stream.of(axis(first)), first.stream().map(this::row))
                            .toArray(IntervalRow[]::new));
            rows.addClassName("roomy");
            card.add(rows);
        }
        Paragraph note = new Paragraph(words.text("today.topics.note"));
        note.addClassName("note");
        add(head, card, note);
    }

    private static boolean isToLookAt(RateBand band) {
        return Bands.isFocus(band) || band == RateBand.WATCH;
    }

    private IntervalRow axis(List<PersonTopic> topics) {
        EstimateBars bars = EstimateBars.whole(words);
        return IntervalRow.axis(EstimateBars.commonTarget(
                        topics.stream().map(PersonTopic::estimate).toList())
                .map(bars::axis)
                .orElseGet(bars::axis));
    }

    private IntervalRow row(PersonTopic topic) {
        CellEstimate estimate = topic.estimate();
        return IntervalRow.of(
                        new Anchor(
                                TrainingRoutes.calls(me, topic.topic().code(), RateFilter.STARTER), topic.full(words)),
                        EstimateBars.whole(words).of(estimate))
                .value(words.outOfTen(estimate.mean()))
                .count(words.count(estimate.cell().counts().n()))
                .state(new Chip(Bands.chip(estimate.band()), words.band(estimate.band())));
    }
}
