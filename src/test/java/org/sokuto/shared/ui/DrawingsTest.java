package org.sokuto.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DrawingsTest {

    private static final IntervalBar.Interval INTERVAL = new IntervalBar.Interval(55, 66, 76);
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @Test
    void interval_stands_in_percent_whatever_the_locale() {
        Locale.setDefault(Locale.GERMANY);
        var svg = svg(new IntervalBar(INTERVAL, 80, Scale.PERCENT, IntervalBar.Kind.FOCUS, "55から76パーセント"));

        assertThat(svg)
                .contains("x=\"55.00%\" width=\"21.00%\"")
                .contains("cx=\"66.00%\"")
                .contains("x1=\"80.00%\"")
                .contains("role=\"img\" aria-label=\"55から76パーセント\"");
    }

    @Test
    void bar_without_description_is_silent() {
        var svg = svg(new IntervalBar(INTERVAL, 80, Scale.PERCENT, IntervalBar.Kind.FINE, ""));

        assertThat(svg).contains("aria-hidden=\"true\"").doesNotContain("role=");
    }

    @Test
    void words_in_a_drawing_are_escaped() {
        var svg = svg(new IntervalBar(INTERVAL, 80, Scale.PERCENT, IntervalBar.Kind.FINE, "<b>\"x\"</b>"));

        assertThat(svg).contains("&lt;b&gt;&quot;x&quot;&lt;/b&gt;").doesNotContain("<b>");
    }

    @Test
    void thin_data_are_hatched_each_with_a_pattern_of_its_own() {
        var first = svg(IntervalBar.sample(IntervalBar.Kind.FEW));
        var second = svg(IntervalBar.sample(IntervalBar.Kind.FEW));

        assertThat(first).contains("<pattern id=\"hatch-").isNotEqualTo(second);
        assertThat(svg(IntervalBar.sample(IntervalBar.Kind.FINE))).doesNotContain("pattern");
    }

    @Test
    void expected_value_gets_a_line() {
        var bar = new IntervalBar(INTERVAL, 80, Scale.PERCENT, IntervalBar.Kind.FINE, "").expected(79);

        assertThat(svg(bar)).contains("class=\"expected\" x1=\"79.00%\"");
    }

    @Test
    void one_dot_is_one_person() {
        var dots = List.of(new DotPlot.Dot(61, false), new DotPlot.Dot(61, true), new DotPlot.Dot(84, false));
        var plot = svg(new DotPlot(dots, new Scale(50, 100), new DotPlot.Target(80, "目標80％"), "3人の分布"));

        assertThat(plot.split("<circle", -1)).hasSize(4);
        assertThat(plot.split("class=\"dot on\"", -1)).hasSize(2);
        assertThat(plot).contains("目標80％").contains(">50<").contains(">100<");
    }

    @Test
    void plot_of_nobody_is_empty_but_drawn() {
        var plot = svg(new DotPlot(List.of(), Scale.PERCENT, new DotPlot.Target(80, "目標"), "まだいません"));

        assertThat(plot).doesNotContain("<circle").contains("class=\"axis\"");
    }

    private static String svg(Svg drawing) {
        return drawing.getElement().getProperty("innerHTML");
    }
}
