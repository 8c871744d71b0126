package org.sokuto.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.rates.Counts;
import org.sokuto.catalog.TopicItem;
import org.sokuto.people.PersonReference;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.Stat;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.RateBand;
import org.sokuto.training.analysis.TopicFinding;

/** What is known of the chosen cell: words, then picture, then numbers, then where to look next. */
final class CellPanel extends Aside {

    /** One cell of the heat map; the estimate is absent without calls. */
    record Chosen(
            PersonReference person,
            TopicItem topic,
            @Nullable CellEstimate estimate,
            @Nullable TopicFinding finding) {}

    private final RateWords words;
    private final FindingWords findings;
    private final @Nullable UUID viewer;

    /** Nobody makes a plan for oneself. */
    CellPanel(RateWords words, @Nullable UUID viewer) {
        this.words = words;
        this.viewer = viewer;
        findings = new FindingWords(words);
        addClassNames("card", "panel", "desk-only");
        getElement().setAttribute("aria-label", words.text("panel"));
        getElement().setAttribute("aria-live", "polite");
    }

    /** Says how to read the table while no cell is chosen. */
    void clear() {
        removeAll();
        DescriptionList guide = new DescriptionList();
        guide.addClassName("facts");
        for (String point : List.of("number", "colour", "focus", "few")) {
            guide.add(
                    new DescriptionList.Term(words.text("guide." + point)),
                    new DescriptionList.Description(words.text("guide." + point + ".text")));
        }
        add(
                new Div(note(words.text("panel.none")), new H2(words.text("guide"))),
                guide,
                note(words.text("guide.keys")));
    }

    void show(Chosen chosen, TopicItem product, RateFilter filter) {
        removeAll();
        Span times = new Span("×");
        times.addClassName("times");
        H2 heading = new H2(
                new Text(chosen.person().name() + " "), times, new Text(" " + words.name(chosen.topic(), product)));
        CellEstimate estimate = chosen.estimate();
        RateBand band = estimate == null ? RateBand.TOO_FEW : estimate.band();
        add(new Div(note(words.text("panel")), heading, new Chip(Bands.chip(band), words.band(band))));
        if (estimate == null || band == RateBand.TOO_FEW) {
            int calls = estimate == null ? 0 : estimate.cell().counts().n();
            add(paragraph("big", words.text("so-far", calls)), note(words.thin(calls)));
        } else {
            add(paragraph("big", words.outOfTen(estimate.mean())), numbers(estimate), picture(estimate));
            add(note(words.interval(estimate)), facts(estimate, chosen.finding(), filter));
        }
        add(links(chosen, filter));
    }

    private DescriptionList numbers(CellEstimate estimate) {
        Counts counts = estimate.cell().counts();
        return Stat.list(
                new Stat(
                        words.text("expected"),
                        String.valueOf(RateWords.percent(estimate.expected())),
                        words.text("percent.sign")),
                new Stat(
                        words.text("seen"),
                        String.valueOf(RateWords.percent(counts.rate())),
                        words.text("percent.sign")),
                new Stat(
                        words.text("count"),
                        String.valueOf(counts.n()),
                        words.text("count.immediate", counts.n(), counts.immediate())));
    }

    private Div picture(CellEstimate estimate) {
        EstimateBars bars = EstimateBars.near(List.of(estimate.range()), words);
        return new Div(
                bars.described(estimate).slim(), bars.axis(estimate.target().rate()));
    }

    private DescriptionList facts(CellEstimate estimate, @Nullable TopicFinding finding, RateFilter filter) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        boolean low = !Bands.isMet(estimate.band());
        String odds = words.ofHundred(estimate);
        fact(
                facts,
                words.text("certainty"),
                words.certainty(estimate.probabilityBelowTarget()),
                low
                        ? words.text(
                                "sentences",
                                words.text("sentence", odds),
                                words.turn(estimate.expectedLostCalls(), filter.days()))
                        : odds);
        if (low) {
            facts.add(
                    new DescriptionList.Term(words.text("cause")),
                    new DescriptionList.Description(findings.cause(estimate, finding)));
        }
        return facts;
    }

    private Div links(Chosen chosen, RateFilter filter) {
        Anchor person = new Anchor(TrainingRoutes.person(chosen.person().id(), filter), words.text("open.person"));
        Anchor calls = new Anchor(
                TrainingRoutes.calls(chosen.person().id(), chosen.topic().code(), filter), words.text("open.calls"));
        person.addClassName("button");
        calls.addClassName("button");
        Div links = new Div(
                person,
                calls,
                new Anchor(TrainingRoutes.topic(chosen.topic().code(), filter), words.text("open.topic")));
        if (!chosen.person().id().value().equals(viewer)) {
            Anchor plan = new Anchor(
                    TrainingRoutes.newPlan(chosen.person().id(), chosen.topic().code()), words.text("plan.make"));
            plan.addClassNames("button", "primary");
            links.addComponentAsFirst(plan);
        }
        links.addClassName("actions");
        return links;
    }

    private static void fact(DescriptionList list, String term, String said, String note) {
        Span more = new Span(note);
        more.addClassName("note");
        list.add(new DescriptionList.Term(term), new DescriptionList.Description(bold(said), more));
    }

    private static Component bold(String text) {
        HtmlContainer bold = new HtmlContainer("b");
        bold.setText(text);
        return bold;
    }

    private static Component note(String text) {
        return paragraph("note", text);
    }

    private static Paragraph paragraph(String name, String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(name);
        return paragraph;
    }
}
