package org.sokuto.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.Stat;
import org.sokuto.training.TopicRates;
import org.sokuto.training.analysis.Target;
import org.sokuto.training.analysis.TopicFinding;

/** What is found on a topic in one sentence, with the numbers of the whole centre. */
final class TopicVerdictCard extends Section {

    TopicVerdictCard(TopicRates rates, RateFilter filter, RateWords words) {
        addClassNames("card", "verdict");
        FindingWords findings = new FindingWords(words);
        Paragraph finding = new Paragraph(findings.topic(rates.finding()));
        finding.addClassName("finding");
        Paragraph advice = new Paragraph(findings.advice(rates.finding()));
        advice.addClassNames("soft", "phrase");
        add(new Div(new Chip(Chip.Kind.ACCENT, words.text("topic.verdict")), finding, advice));
        rates.finding()
                .ifPresent(found -> add(Stat.list(
                        rate(found, words),
                        calls(found, words),
                        lost(found, Target.of(rates.topic().target()), filter, words))));
    }

    private static Stat rate(TopicFinding found, RateWords words) {
        return new Stat(
                words.text("topic.centre"),
                String.valueOf(RateWords.percent(found.counts().rate())),
                words.text("percent.sign"),
                words.text("topic.centre.range", words.range(found.wilson90())));
    }

    private static Stat calls(TopicFinding found, RateWords words) {
        return new Stat(
                words.text("count"),
                words.text("number", found.counts().n()),
                words.text("unit.calls"),
                words.text("topic.immediate", found.counts().immediate()));
    }

    private static Stat lost(TopicFinding found, Target target, RateFilter filter, RateWords words) {
        return new Stat(
                words.text("topic.lost"),
                words.text("about", Math.round(found.expectedLostCalls())),
                words.text("unit.calls"),
                words.text("topic.lost.note", RateWords.percent(target.rate()), filter.days()));
    }
}
