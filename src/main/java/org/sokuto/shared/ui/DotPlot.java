package org.sokuto.shared.ui;

import com.vaadin.flow.component.Svg;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A histogram in which every dot is one person; stretches to the width it gets. */
public final class DotPlot extends Svg {

    private static final double RADIUS = 4.2;
    private static final double STEP = 10;
    private static final double HEAD = 28;
    private static final double FOOT = 22;
    private static final int BINS = 34;

    /** One person; the highlighted ones are filled and lie at the bottom. */
    public record Dot(double value, boolean highlighted) {}

    /** The target as a labelled line. */
    public record Target(double value, String label) {}

    /** The description says the finding in words. */
    public DotPlot(List<Dot> dots, Scale scale, Target target, String description) {
        addClassName("dots");
        var stacks = stacks(dots, scale);
        var highest = stacks.values().stream().mapToInt(List::size).max().orElse(1);
        var base = HEAD + highest * STEP;
        var drawing = new Drawing("width=\"100%\" height=\"" + (base + FOOT) + "\"", description);
        drawing.line("axis", "-14", "" + base, "102%", "" + base);
        drawing.line("target", scale.at(target.value()), "0", scale.at(target.value()), "" + base);
        drawing.text("target-label", scale.at(target.value()), 14, 8, target.label());
        for (double tick = scale.min(); tick <= scale.max(); tick += 10) {
            drawing.text("tick", scale.at(tick), base + 18, 0, String.valueOf(Math.round(tick)));
        }
        stacks.forEach((bin, stack) -> drawStack(drawing, Scale.percentText((bin + 0.5) * 100 / BINS), base, stack));
        setSvg(drawing.svg());
    }

    private static Map<Integer, List<Dot>> stacks(List<Dot> dots, Scale scale) {
        return dots.stream()
                .sorted(Comparator.comparing(Dot::highlighted).reversed())
                .collect(Collectors.groupingBy(dot -> bin(dot, scale), TreeMap::new, Collectors.toList()));
    }

    private static int bin(Dot dot, Scale scale) {
        return Math.min(BINS - 1, (int) (scale.percent(dot.value()) / 100 * BINS));
    }

    private static void drawStack(Drawing drawing, String x, double base, List<Dot> stack) {
        var y = base - RADIUS - 2;
        for (var dot : stack) {
            drawing.circle(dot.highlighted() ? "dot on" : "dot", x, y, RADIUS);
            y -= STEP;
        }
    }
}
