package org.sokuto.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.shared.ui.DotPlot;
import org.sokuto.shared.ui.Scale;
import org.sokuto.training.TopicRates;
import org.sokuto.training.analysis.CellEstimate;
import org.sokuto.training.analysis.RateBand;
import org.sokuto.training.analysis.Target;

/** How the estimates of all operators spread, without names; the viewer's own people are filled dots. */
final class TopicDots extends Section {

    private static final int STEP = 10;
    private static final int USUAL_FLOOR = 50;

    /** People whose estimate lies from this percentage up to the next step. */
    private record Bin(int from, long people) {}

    private final RateWords words;

    TopicDots(TopicRates rates, String team, RateWords words, boolean table) {
        this.words = words;
        addClassName("card");
        double target = Target.of(rates.topic().target()).rate();
        long below = rates.means().stream().filter(mean -> mean < target).count();
        String finding = words.text("topic.dots", rates.means().size(), below);
        List<DotPlot.Dot> own = dots(rates, team);
        boolean mixed = own.stream().map(DotPlot.Dot::highlighted).distinct().count() > 1;
        List<DotPlot.Dot> dots = mixed
                ? own
                : own.stream().map(dot -> new DotPlot.Dot(dot.value(), false)).toList();
        Div head = new Div(new H2(finding), legend(mixed));
        head.addClassName("card-head");
        add(head, table ? bins(rates.means()) : plot(dots, target, finding));
    }

    private DotPlot plot(List<DotPlot.Dot> dots, double target, String finding) {
        double lowest = dots.stream().mapToDouble(DotPlot.Dot::value).min().orElse(USUAL_FLOOR);
        Scale scale = new Scale(Math.min(USUAL_FLOOR, floor(lowest)), 100);
        return new DotPlot(
                dots,
                scale,
                new DotPlot.Target(100 * target, words.text("target", RateWords.percent(target))),
                finding);
    }

    /** The own people's estimates are told apart from the rest by taking them out one by one. */
    private static List<DotPlot.Dot> dots(TopicRates rates, String team) {
        List<Double> rest = new ArrayList<>(rates.means());
        List<DotPlot.Dot> dots = new ArrayList<>();
        rates.people().stream()
                .filter(row -> TopicPeople.isOf(row, team))
                .map(TopicRates.Row::estimate)
                .flatMap(Optional::stream)
                .filter(estimate -> estimate.band() != RateBand.TOO_FEW)
                .map(CellEstimate::mean)
                .filter(rest::remove)
                .forEach(mean -> dots.add(new DotPlot.Dot(100 * mean, true)));
        rest.forEach(mean -> dots.add(new DotPlot.Dot(100 * mean, false)));
        return dots;
    }

    private UnorderedList legend(boolean mixed) {
        UnorderedList legend = new UnorderedList(new ListItem(words.text("topic.dot")));
        legend.addClassName("legend");
        if (mixed) {
            legend.add(mark("on", "topic.dot.own"), mark("", "topic.dot.others"));
        }
        return legend;
    }

    private ListItem mark(String on, String key) {
        Span mark = new Span();
        mark.addClassNames("mark", "dot");
        mark.setClassName("on", !on.isEmpty());
        return new ListItem(mark, new Span(words.text(key)));
    }

    private Component bins(List<Double> means) {
        int first = floor(100 * means.getFirst());
        List<Bin> bins = IntStream.iterate(first, from -> from < 100, from -> from + STEP)
                .mapToObj(from -> new Bin(
                        from,
                        means.stream().filter(mean -> floor(100 * mean) == from).count()))
                .toList();
        return new DataTable<Bin>(words.text("topic.dots.table"))
                .text(words.text("estimate"), bin -> words.text("range", bin.from(), bin.from() + STEP - 1))
                .number(words.text("topic.dots.people"), bin -> words.text("number", bin.people()))
                .rows(bins);
    }

    private static int floor(double percent) {
        return (int) (percent / STEP) * STEP;
    }
}
