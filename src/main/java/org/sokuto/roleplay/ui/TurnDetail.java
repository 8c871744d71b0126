package org.sokuto.roleplay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import org.sokuto.roleplay.Debrief;
import org.sokuto.roleplay.Debrief.Turn;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.Icons;

/** One move: what was said, what it brought and why, and what would have been better. */
final class TurnDetail extends Section {

    private final transient Debrief debrief;
    private final transient Turn turn;
    private final transient RunWords words;

    TurnDetail(Debrief debrief, int number, RunWords words, SerializableConsumer<Integer> retry) {
        this.debrief = debrief;
        turn = debrief.turns().get(number - 1);
        this.words = words;
        addClassNames("card", "turn");
        add(head(), quote(), why());
        turn.breach().ifPresent(breach -> add(breach(breach)));
        if (debrief.scored().isPresent()) {
            add(points());
            turn.better().ifPresent(better -> add(better(better)));
        }
        add(actions(retry));
    }

    private Component head() {
        H2 title = new H2(words.text("turn.title", turn.number(), words.in(turn.label())));
        title.addClassName("arrive");
        title.getElement().setAttribute("tabindex", "-1");
        Div head = new Div(title);
        head.addClassName("card-head");
        if (debrief.scored().isPresent()) {
            head.add(
                    turn.better().isEmpty()
                            ? new Chip(Chip.Kind.OK, Icons.CHECK, words.text("turn.best"))
                            : new Chip(Chip.Kind.NEUTRAL, words.text("turn.cost", words.points(turn.cost()))));
        }
        return head;
    }

    private Component quote() {
        Div quote = new Div(said(debrief.own() ? words.text("you") : words.text("operator"), turn.words(), "own"));
        quote.addClassName("quote");
        turn.replies().forEach(reply -> quote.add(said(debrief.customer(), reply, "customer")));
        return quote;
    }

    private static Component said(String who, String text, String name) {
        Span by = new Span(who);
        by.addClassName("by");
        Div said = new Div(by, RunWords.japanese(new Paragraph(text)));
        said.addClassName(name);
        return said;
    }

    private Component why() {
        Paragraph why = RunWords.japanese(new Paragraph(turn.why()));
        why.addClassNames("read", "why");
        return why;
    }

    private Component breach(Debrief.Point breach) {
        Span text = RunWords.japanese(new Span(breach.text()));
        Div about = new Div(text);
        breach.policy().ifPresent(policy -> {
            Span source = RunWords.japanese(new Span(policy));
            source.addClassName("note");
            about.add(source);
        });
        about.addClassName("breach");
        return new Callout(Callout.Kind.WARN, about).label(words.text("breach"));
    }

    /** Points by row, and the required points that the move met. */
    private Component points() {
        UnorderedList list = new UnorderedList();
        list.addClassName("row-points");
        for (Debrief.RowPoints row : turn.rows()) {
            Span value = new Span(words.text("points", words.signed(row.points())));
            value.addClassName("num");
            list.add(new ListItem(new Span(words.in(row.row())), value));
        }
        for (String point : turn.met()) {
            ListItem item = new ListItem(Icons.CHECK.create(), RunWords.japanese(new Span(point)));
            item.addClassName("met");
            list.add(item);
        }
        return list;
    }

    private Component better(Debrief.Better better) {
        Paragraph said = RunWords.japanese(new Paragraph(better.words()));
        said.addClassName("said");
        Paragraph why = RunWords.japanese(new Paragraph(better.why()));
        why.addClassName("soft");
        Div other = new Div(new H3(words.text("better")), said, why);
        other.addClassName("better");
        return other;
    }

    private Component actions(SerializableConsumer<Integer> retry) {
        Div actions = new Div();
        actions.addClassName("actions");
        boolean lead = debrief.scored()
                .flatMap(Debrief.Scored::lever)
                .filter(lever -> lever == turn.number())
                .isPresent();
        if (debrief.own() && !lead && debrief.scored().isPresent()) {
            actions.add(new Button(words.text("retry"), click -> retry.accept(turn.number())));
        }
        int last = debrief.turns().size();
        if (turn.number() > 1) {
            actions.add(step("turn.before", turn.number() - 1));
        }
        if (turn.number() < last) {
            actions.add(step("turn.after", turn.number() + 1));
        }
        return actions;
    }

    private Anchor step(String key, int number) {
        return new Anchor(DebriefAddress.of(debrief.run(), number), words.text(key));
    }
}
