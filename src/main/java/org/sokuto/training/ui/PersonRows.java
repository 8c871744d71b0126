package org.sokuto.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.sokuto.people.PersonId;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.IntervalRow;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.RateBand;

/** A person's topics as interval rows under their products, each gap with its reason. */
final class PersonRows extends Div {

    private final PersonId person;
    private final RateFilter filter;
    private final RateWords words;
    private final FindingWords findings;
    private final boolean mayReadTopics;
    private final boolean mayPlan;
    private final EstimateBars bars;

    PersonRows(
            List<PersonTopic> topics,
            PersonId person,
            RateFilter filter,
            RateWords words,
            boolean mayReadTopics,
            boolean mayPlan) {
        this.person = person;
        this.filter = filter;
        this.words = words;
        this.mayReadTopics = mayReadTopics;
        this.mayPlan = mayPlan;
        findings = new FindingWords(words);
        bars = EstimateBars.whole(words);
        addClassName("card");
        var axis = EstimateBars.commonTarget(
                        topics.stream().map(PersonTopic::estimate).toList())
                .map(bars::axis)
                .orElseGet(bars::axis);
        add(IntervalRow.list(
                Stream.concat(Stream.of(IntervalRow.axis(axis)), topics.stream().map(this::row))
                        .toArray(IntervalRow[]::new)));
    }

    private IntervalRow row(PersonTopic topic) {
        CellEstimate estimate = topic.estimate();
        RateBand band = estimate.band();
        int calls = estimate.cell().counts().n();
        String group = words.name(topic.product());
        Chip chip = new Chip(Bands.chip(band), words.band(band));
        if (band == RateBand.TOO_FEW) {
            return IntervalRow.thin(topic.within(words), words.thin(calls))
                    .group(group)
                    .count(words.count(calls))
                    .state(chip);
        }
        IntervalRow row = IntervalRow.of(new Anchor(calls(topic), topic.within(words)), bars.of(estimate))
                .group(group)
                .value(words.range(estimate.range()))
                .count(words.count(calls))
                .state(chip);
        return Bands.isFocus(band) ? row.reason(reason(topic)) : row;
    }

    /** What was expected and seen, whose matter it is, and the calls it rests on. */
    private Callout reason(PersonTopic topic) {
        CellEstimate estimate = topic.estimate();
        Paragraph lead = new Paragraph(words.expectedAndSeen(estimate));
        lead.addClassName("lead");
        Paragraph certainty = new Paragraph(words.text(
                "certainty.with", words.certainty(estimate.probabilityBelowTarget()), words.ofHundred(estimate)));
        Paragraph cause = new Paragraph(findings.cause(estimate, topic.finding()));
        Div source = new Div(new Anchor(
                calls(topic),
                words.text("open.calls.of", estimate.cell().counts().n())));
        source.addClassName("source");
        if (mayReadTopics) {
            source.add(new Anchor(TrainingRoutes.topic(topic.topic().code(), filter), words.text("open.topic")));
        }
        if (mayPlan) {
            source.add(new Anchor(TrainingRoutes.newPlan(person, topic.topic().code()), words.text("plan.make")));
        }
        return new Callout(Callout.Kind.REASON, lead, certainty, cause, source);
    }

    private String calls(PersonTopic topic) {
        return TrainingRoutes.calls(person, topic.topic().code(), filter);
    }
}
