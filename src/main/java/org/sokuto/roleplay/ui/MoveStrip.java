package org.sokuto.roleplay.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.sokuto.roleplay.Debrief;
import org.sokuto.roleplay.Debrief.Turn;
import org.sokuto.shared.ui.DataTable;

/** All moves on one axis, with the mood above them; each leads to its detail. */
final class MoveStrip extends Section {

    private final transient Debrief debrief;
    private final transient RunWords words;

    MoveStrip(Debrief debrief, int selected, RunWords words) {
        this.debrief = debrief;
        this.words = words;
        addClassNames("card", "strip");
        String finding = finding();
        Div head = new Div(new H2(finding));
        head.addClassName("strip-head");
        add(head);
        lever().ifPresent(lever -> {
            Span note = new Span(words.text("strip.lever"));
            note.addClassName("note");
            head.add(note);
        });
        if (!debrief.moods().isEmpty()) {
            Span up = new Span(words.text("strip.up"));
            up.addClassNames("note", "phone-only");
            head.add(up);
            add(new MoodLine(debrief, selected, finding, words));
        }
        add(moves(selected), table());
    }

    private String finding() {
        if (debrief.moods().isEmpty() || debrief.turns().isEmpty()) {
            return words.text("strip");
        }
        String from = word(debrief.begin().orElseThrow());
        String to = word(debrief.turns().getLast().mood().orElseThrow());
        return from.equals(to) ? words.text("strip.same", from) : words.text("strip.change", from, to);
    }

    private String word(Debrief.MoodPoint mood) {
        return words.in(debrief.moods().get(mood.band()).words());
    }

    private Optional<Integer> lever() {
        return debrief.scored().flatMap(Debrief.Scored::lever);
    }

    private OrderedList moves(int selected) {
        OrderedList list = new OrderedList();
        list.addClassName("moves");
        for (Turn turn : debrief.turns()) {
            Span number = new Span(Integer.toString(turn.number()));
            number.addClassName("number");
            Span label = new Span(words.in(turn.label()));
            label.addClassName("label");
            Anchor link = new Anchor(DebriefAddress.of(debrief.run(), turn.number()), number, label);
            link.setAriaLabel(words.text("strip.move", turn.number(), words.in(turn.label())));
            if (turn.number() == selected) {
                link.getElement().setAttribute("aria-current", "true");
            }
            ListItem item = new ListItem(link);
            item.setClassName(
                    "lever", lever().filter(lever -> lever == turn.number()).isPresent());
            list.add(item);
        }
        return list;
    }

    private NativeDetails table() {
        DataTable<Turn> table = new DataTable<>(words.text("strip"));
        table.text(words.text("strip.number"), turn -> words.text("strip.move", turn.number(), words.in(turn.label())));
        if (!debrief.moods().isEmpty()) {
            table.text(words.text("mood"), turn -> turn.mood().map(this::word).orElse(""));
        }
        if (debrief.scored().isPresent()) {
            table.number(words.text("strip.cost"), turn -> words.points(turn.cost()));
        }
        table.rows(debrief.turns());
        NativeDetails details = new NativeDetails(words.text("table"), table);
        details.addClassName("method");
        return details;
    }
}
