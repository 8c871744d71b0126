package org.sokuto.roleplay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.sokuto.roleplay.Debrief;
import org.sokuto.roleplay.engine.Rubric;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.Icons;

/** The total, the rows under the three principles, and the points that had to be met. */
final class ScoreCard extends Div {

    private final transient RunWords words;

    ScoreCard(Debrief.Scored scored, RunWords words) {
        this.words = words;
        addClassNames("score", "stack");
        add(total(scored), rows(scored.rows()), required(scored));
    }

    private Component total(Debrief.Scored scored) {
        Span number = new Span(words.points(scored.total()));
        number.addClassName("big");
        Div line = new Div(number, new Span(words.text("total.of", words.points(scored.best()))));
        line.addClassName("total");
        line.add(
                scored.passed()
                        ? new Chip(Chip.Kind.OK, Icons.CHECK, words.text("state.passed"))
                        : new Chip(Chip.Kind.NEUTRAL, words.text("state.below")));
        Section card = new Section(new H2(words.text("total")), line);
        card.addClassName("card");
        if (scored.total() < scored.attained()) {
            Paragraph cap = new Paragraph(words.text("total.cap", words.points(scored.attained())));
            cap.addClassName("note");
            card.add(cap);
        }
        return card;
    }

    private Component rows(List<Debrief.Row> rows) {
        Section card = new Section(new H2(words.text("principles")));
        card.addClassNames("card", "principles");
        for (Rubric.Principle principle : Rubric.Principle.values()) {
            List<Debrief.Row> own =
                    rows.stream().filter(row -> row.principle() == principle).toList();
            if (!own.isEmpty()) {
                card.add(principle(principle, own));
            }
        }
        return card;
    }

    private Component principle(Rubric.Principle principle, List<Debrief.Row> rows) {
        int points = rows.stream().mapToInt(Debrief.Row::points).sum();
        int most = rows.stream().mapToInt(Debrief.Row::most).sum();
        Div head = new Div(new H3(words.text("principle." + principle)), sum(points, most));
        head.addClassName("principle-head");
        UnorderedList list = new UnorderedList();
        for (Debrief.Row row : rows) {
            list.add(new ListItem(new Span(words.in(row.title())), bar(row), sum(row.points(), row.most())));
        }
        Div group = new Div(head, list);
        group.addClassName("principle");
        return group;
    }

    private Span sum(int points, int most) {
        Span sum = new Span(words.text("of", words.points(points), words.points(most)));
        sum.addClassNames("num", "sum");
        return sum;
    }

    private static Span bar(Debrief.Row row) {
        Span bar = new Span();
        bar.addClassName("bar");
        bar.getStyle()
                .set("--part", String.format(Locale.ROOT, "%.1f%%", 100.0 * row.points() / Math.max(1, row.most())));
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private Component required(Debrief.Scored scored) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "states");
        scored.required().forEach(point -> list.add(point(point)));
        long met = scored.required().stream().filter(Debrief.Point::met).count();
        Section card =
                new Section(new H2(words.text("required", met, scored.required().size())), list);
        card.addClassName("card");
        return card;
    }

    private ListItem point(Debrief.Point point) {
        Span state = new Span();
        state.addClassNames("state", point.met() ? "ok" : "none");
        if (point.met()) {
            state.add(Icons.CHECK.create());
        }
        Span hidden = new Span(words.text(point.met() ? "required.met" : "required.open"));
        hidden.addClassName("hidden");
        state.add(hidden);
        Span about = new Span(words.text(point.gate() ? "required.gate" : "required.plain"));
        about.addClassName("note");
        Div text = new Div(RunWords.japanese(new Span(point.text())), about);
        text.addClassName("about");
        point.policy().ifPresent(policy -> {
            Span source = RunWords.japanese(new Span(policy));
            source.addClassName("note");
            text.add(source);
        });
        return new ListItem(state, text);
    }
}
