package org.sokuto.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sokuto.catalog.TopicItem;
import org.sokuto.people.PersonId;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.IntervalRow;
import org.sokuto.training.HeatMap;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.RateBand;

/** The heat map of a phone: the people of one topic, or the topics of one person, with a way to the next. */
final class CellList extends Div {

    private record Line(
            String name,
            HeatMap.Row row,
            TopicItem topic,
            @Nullable CellEstimate estimate) {}

    private final RateWords words;
    private final FindingWords findings;
    private final NativeButton byTopic;
    private final NativeButton byPerson;
    private final Pager pager;
    private final Paragraph sentence = new Paragraph();
    private final Div card = new Div();
    private HeatMapSelection selection = HeatMapSelection.STARTER;
    private transient List<HeatMapSelection> pages = List.of();

    /** Hears what is to be shown next. */
    CellList(RateWords words, SerializableConsumer<HeatMapSelection> chosen) {
        this.words = words;
        findings = new FindingWords(words);
        byTopic = new NativeButton(words.text("by.topic"), click -> chosen.accept(selection.listing(false)));
        byPerson = new NativeButton(words.text("by.person"), click -> chosen.accept(selection.listing(true)));
        pager = new Pager(words, place -> chosen.accept(pages.get(place)));
        Div ways = new Div(byTopic, byPerson);
        ways.addClassName("segments");
        ways.getElement().setAttribute("role", "group");
        ways.getElement().setAttribute("aria-label", words.text("by"));
        sentence.addClassName("soft");
        card.addClassName("card");
        addClassNames("phone-only", "stack");
        add(ways, pager, sentence, card);
    }

    /** The heat map has at least one row and one topic. */
    void show(HeatMap map, TopicItem product, HeatMapSelection shown) {
        selection = shown;
        byTopic.getElement().setAttribute("aria-pressed", String.valueOf(!shown.byPerson()));
        byPerson.getElement().setAttribute("aria-pressed", String.valueOf(shown.byPerson()));
        if (shown.byPerson()) {
            showPerson(map, product);
        } else {
            showTopic(map, product);
        }
    }

    private void showTopic(HeatMap map, TopicItem product) {
        List<TopicItem> topics = map.topics();
        int at = place(topics.stream().map(TopicItem::code).toList(), selection.topic());
        TopicItem topic = topics.get(at);
        pages = topics.stream().map(other -> selection.withTopic(other.code())).toList();
        pager.show(words.name(topic, product), at, topics.size());
        sentence.setText(findings.column(map, topic));
        showLines(map.rows().stream()
                .limit(HeatMapTable.MOST_ROWS)
                .map(row ->
                        new Line(row.person().name(), row, topic, row.cells().get(topic.id())))
                .toList());
    }

    private void showPerson(HeatMap map, TopicItem product) {
        List<HeatMap.Row> rows = map.rows();
        int at = place(rows.stream().map(row -> row.person().id()).toList(), selection.person());
        HeatMap.Row row = rows.get(at);
        pages = rows.stream()
                .map(other -> selection.withPerson(other.person().id()))
                .toList();
        pager.show(row.person().name(), at, rows.size());
        sentence.setText(findings.row(map, row.cells()));
        showLines(map.topics().stream()
                .map(topic -> new Line(
                        words.name(topic, product), row, topic, row.cells().get(topic.id())))
                .toList());
    }

    private void showLines(List<Line> lines) {
        List<CellEstimate> estimates = lines.stream()
                .map(Line::estimate)
                .filter(Objects::nonNull)
                .filter(estimate -> estimate.band() != RateBand.TOO_FEW)
                .toList();
        EstimateBars bars =
                EstimateBars.near(estimates.stream().map(CellEstimate::range).toList(), words);
        var axis = IntervalRow.axis(
                EstimateBars.commonTarget(estimates).map(bars::axis).orElseGet(bars::axis));
        card.removeAll();
        card.add(IntervalRow.list(Stream.concat(Stream.of(axis), lines.stream().map(line -> row(line, bars)))
                .toArray(IntervalRow[]::new)));
    }

    private IntervalRow row(Line line, EstimateBars bars) {
        CellEstimate estimate = line.estimate();
        if (estimate == null || estimate.band() == RateBand.TOO_FEW) {
            int calls = estimate == null ? 0 : estimate.cell().counts().n();
            return IntervalRow.thin(line.name(), words.thin(calls))
                    .state(new Chip(Chip.Kind.FEW, words.band(RateBand.TOO_FEW)));
        }
        PersonId person = line.row().person().id();
        HeatMapSelection here =
                selection.withPerson(person).withTopic(line.topic().code());
        IntervalRow row = IntervalRow.of(
                        new Anchor(TrainingRoutes.heatMap(here), line.name()),
                        bars.of(estimate).slim())
                .value(String.valueOf(RateWords.percent(estimate.mean())), words.text("percent.sign"))
                .count(words.count(estimate.cell().counts().n()))
                .state(new Chip(Bands.chip(estimate.band()), words.band(estimate.band())));
        if (here.equals(selection)) {
            row.addClassName("selected");
            row.reason(details(estimate, person, line.topic(), selection.filter()));
        }
        return row;
    }

    private Callout details(CellEstimate estimate, PersonId person, TopicItem topic, RateFilter filter) {
        Paragraph lead = new Paragraph(words.outOfTen(estimate.mean()));
        lead.addClassName("lead");
        Div source = new Div(
                new Anchor(TrainingRoutes.person(person, filter), words.text("open.person")),
                new Anchor(TrainingRoutes.calls(person, topic.code(), filter), words.text("open.calls")));
        source.addClassName("source");
        return new Callout(
                Callout.Kind.REASON,
                lead,
                new Paragraph(words.expectedAndSeen(estimate)),
                new Paragraph(words.text(
                        "certainty.with",
                        words.certainty(estimate.probabilityBelowTarget()),
                        words.ofHundred(estimate))),
                source);
    }

    private static <T> int place(List<T> list, @Nullable T wanted) {
        return wanted == null ? 0 : Math.max(0, list.indexOf(wanted));
    }
}
