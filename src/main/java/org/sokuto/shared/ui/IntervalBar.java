package org.sokuto.shared.ui;

import com.vaadin.flow.component.Svg;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;

/** An estimate with its range and the target on one line; stretches to the width it gets. */
public final class IntervalBar extends Svg {

    private static final AtomicLong HATCHES = new AtomicLong();

    /** How the bar is coloured; FEW is hatched and open. */
    public enum Kind {
        FINE,
        AROUND,
        WATCH,
        FOCUS,
        FEW
    }

    /** The estimate and the ends of its range. */
    public record Interval(double low, double estimate, double high) {}

    private final Interval interval;
    private final double target;
    private final Scale scale;
    private final Kind kind;
    private final String description;

    /** An empty description makes the bar silent, for rows that say the same in words. */
    public IntervalBar(Interval interval, double target, Scale scale, Kind kind, String description) {
        this.interval = interval;
        this.target = target;
        this.scale = scale;
        this.kind = kind;
        this.description = description;
        addClassNames("interval", Names.of(kind));
        draw(OptionalDouble.empty());
    }

    /** A bar without a place on a scale, for legends. */
    public static IntervalBar sample(Kind kind) {
        return new IntervalBar(new Interval(0, 50, 100), 50, Scale.PERCENT, kind, "");
    }

    /** Adds a short line where the estimate was expected. */
    public IntervalBar expected(double value) {
        draw(OptionalDouble.of(value));
        return this;
    }

    /** A thin bar in one colour, where words elsewhere carry the band. */
    public IntervalBar slim() {
        addClassName("slim");
        return this;
    }

    private void draw(OptionalDouble expected) {
        var drawing = new Drawing("width=\"100%\" height=\"24\"", description);
        var hatch = "hatch-" + HATCHES.incrementAndGet();
        if (kind == Kind.FEW) {
            drawing.shape("""
                    <defs><pattern id="%s" width="6" height="6" patternUnits="userSpaceOnUse" \
                    patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"/>\
                    <rect class="hatch-line" width="2" height="6"/></pattern></defs>""".formatted(hatch));
        }
        drawing.line("axis", "0", "12", "100%", "12");
        drawing.line("target", scale.at(target), "0", scale.at(target), "24");
        expected.ifPresent(value -> drawing.line("expected", scale.at(value), "4", scale.at(value), "20"));
        drawing.shape("<rect class=\"range\" x=\"%s\" width=\"%s\" y=\"7\" height=\"10\" rx=\"5\"%s/>"
                .formatted(
                        scale.at(interval.low()),
                        Scale.percentText(scale.percent(interval.high()) - scale.percent(interval.low())),
                        kind == Kind.FEW ? " fill=\"url(#" + hatch + ")\"" : ""));
        drawing.circle("estimate", scale.at(interval.estimate()), 12, 6);
        setSvg(drawing.svg());
    }
}
