package org.sokuto.roleplay.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sokuto.roleplay.Debrief;
import org.sokuto.roleplay.Debrief.MoodPoint;
import org.springframework.web.util.HtmlUtils;

/** The customer's mood after each move as a line over the strip of moves; higher is more irritated. */
final class MoodLine extends Div {

    private static final int TOP = 12;
    private static final int HEIGHT = 92;
    private static final int WHOLE = 116;

    private final transient Debrief debrief;
    private final transient RunWords words;

    MoodLine(Debrief debrief, int selected, String description, RunWords words) {
        this.debrief = debrief;
        this.words = words;
        addClassName("mood-line");
        add(labels(), plot(selected, description));
    }

    private Svg labels() {
        StringBuilder shapes = new StringBuilder();
        for (Debrief.MoodBand band : debrief.moods()) {
            shapes.append("<text x=\"100%%\" y=\"%s\" text-anchor=\"end\" dominant-baseline=\"middle\">%s</text>"
                    .formatted(y(band.middle()), HtmlUtils.htmlEscape(words.in(band.words()), "UTF-8")));
        }
        Svg labels =
                new Svg("<svg width=\"100%%\" height=\"%d\" aria-hidden=\"true\">%s</svg>".formatted(WHOLE, shapes));
        labels.addClassNames("mood-labels", "desk-only");
        return labels;
    }

    private Svg plot(int selected, String description) {
        StringBuilder shapes = new StringBuilder();
        for (Debrief.MoodBand band : debrief.moods()) {
            shapes.append(line("grid", "0", y(band.middle()), "100%", y(band.middle())));
        }
        shapes.append(line("chosen", x(selected), "0", x(selected), Integer.toString(WHOLE)));
        String fromX = "0%";
        Optional<MoodPoint> from = debrief.begin();
        List<Debrief.Turn> turns = debrief.turns();
        for (Debrief.Turn turn : turns) {
            String toX = x(turn.number());
            MoodPoint to = turn.mood().orElseThrow();
            shapes.append(line("way", fromX, y(from.orElse(to).share()), toX, y(to.share())));
            fromX = toX;
            from = turn.mood();
        }
        for (Debrief.Turn turn : turns) {
            shapes.append("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"5\"/>"
                    .formatted(
                            turn.number() == selected ? "dot open" : "dot",
                            x(turn.number()),
                            y(turn.mood().orElseThrow().share())));
        }
        Svg plot = new Svg("<svg width=\"100%%\" height=\"%d\" role=\"img\" aria-label=\"%s\">%s</svg>"
                .formatted(WHOLE, HtmlUtils.htmlEscape(description, "UTF-8"), shapes));
        plot.addClassName("mood-plot");
        return plot;
    }

    private String x(int number) {
        return String.format(
                Locale.ROOT, "%.2f%%", 100 * (number - 0.5) / debrief.turns().size());
    }

    private static String y(double share) {
        return String.format(Locale.ROOT, "%.1f", TOP + (1 - share) * HEIGHT);
    }

    private static String line(String name, String x1, String y1, String x2, String y2) {
        return "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>".formatted(name, x1, y1, x2, y2);
    }
}
