package org.sokuto.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.sokuto.shared.ui.Small;
import org.sokuto.training.HeatMap;
import org.sokuto.training.analysis.Target;

/** What the figures rest on, in small letters at the head: the last day, the days, the target. */
final class HeatMapBasis extends Div {

    private final RateWords words;

    HeatMapBasis(RateWords words) {
        this.words = words;
    }

    void show(HeatMap map) {
        removeAll();
        Span days = new Span(new Small(words.text("basis", words.until(map.basis()), words.period(map.basis()))));
        days.addClassName("nowrap");
        add(new Div(days), new Div(new Small(target(map))));
    }

    private String target(HeatMap map) {
        List<Double> targets = map.topics().stream()
                .map(topic -> Target.of(topic.target()).rate())
                .distinct()
                .toList();
        if (targets.size() != 1) {
            return words.text("target.several");
        }
        boolean starter = map.topics().stream().allMatch(topic -> topic.target() == null);
        return words.text(starter ? "target.starter" : "target", RateWords.percent(targets.getFirst()));
    }
}
