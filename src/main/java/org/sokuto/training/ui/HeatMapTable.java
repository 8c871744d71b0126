package org.sokuto.training.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sokuto.catalog.TopicItem;
import org.sokuto.training.HeatMap;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.RateBand;

/** Turns a heat map into what the matrix shows: people as rows, topics as columns, groups at the foot. */
final class HeatMapTable {

    /** More people than can be looked at together; a team narrows them. */
    static final int MOST_ROWS = 200;

    private final TopicItem product;
    private final HeatMapSelection selection;
    private final RateWords words;

    HeatMapTable(TopicItem product, HeatMapSelection selection, RateWords words) {
        this.product = product;
        this.selection = selection;
        this.words = words;
    }

    GapMatrix.Table of(HeatMap map, List<GroupRow> groups) {
        return new GapMatrix.Table(
                words.text("matrix.caption", words.name(product)),
                words.text("matrix.corner"),
                map.topics().stream().map(this::column).toList(),
                map.rows().stream().limit(MOST_ROWS).map(row -> row(map, row)).toList(),
                groups.stream().map(group -> row(map, group)).toList());
    }

    private GapMatrix.Column column(TopicItem topic) {
        return new GapMatrix.Column(
                topic.code(),
                words.name(topic, product),
                TrainingRoutes.topic(topic.code(), selection.filter()),
                topic.code().equals(selection.topic()));
    }

    private GapMatrix.Row row(HeatMap map, HeatMap.Row row) {
        String name = row.person().name();
        return new GapMatrix.Row(
                row.person().id().value().toString(),
                name,
                TrainingRoutes.person(row.person().id(), selection.filter()),
                map.topics().stream()
                        .map(topic -> cell(name, topic, row.cells().get(topic.id())))
                        .toList());
    }

    private GapMatrix.Row row(HeatMap map, GroupRow group) {
        return new GapMatrix.Row(
                group.id(),
                group.label(),
                words.text("people", group.people()),
                "",
                map.topics().stream().map(topic -> cell(group, topic)).toList());
    }

    private GapMatrix.MatrixCell cell(String person, TopicItem topic, @Nullable CellEstimate estimate) {
        String label = words.cell(person, words.name(topic, product), estimate);
        if (estimate == null) {
            return few(0, label);
        }
        int calls = estimate.cell().counts().n();
        return estimate.band() == RateBand.TOO_FEW
                ? few(calls, label)
                : judged(estimate.band(), estimate.mean(), calls, label);
    }

    private GapMatrix.MatrixCell cell(GroupRow group, TopicItem topic) {
        String name = words.name(topic, product);
        int calls = group.rate(topic).counts().n();
        RateBand band = group.band(topic);
        if (band == RateBand.TOO_FEW) {
            return few(calls, words.text("cell.few", group.label(), name, calls));
        }
        double rate = group.rate(topic).counts().rate();
        return judged(band, rate, calls, words.cell(group.label(), name, band, rate, calls));
    }

    private GapMatrix.MatrixCell few(int calls, String label) {
        return new GapMatrix.MatrixCell("", "", words.text("calls", calls), GapMatrix.Band.TOO_FEW, label);
    }

    private GapMatrix.MatrixCell judged(RateBand band, double rate, int calls, String label) {
        return new GapMatrix.MatrixCell(
                String.valueOf(RateWords.percent(rate)), Bands.sign(band), words.count(calls), Bands.cell(band), label);
    }
}
