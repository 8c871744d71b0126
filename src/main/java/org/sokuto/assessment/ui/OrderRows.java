package org.sokuto.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.assessment.scoring.ShownQuestion;
import org.sokuto.assessment.scoring.ShownQuestion.ShownOption;
import org.sokuto.shared.ui.Icons;

/** Items to be put in order, one step up or down at a time. */
final class OrderRows extends Div {

    private final List<Row> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Span moved = new Span();
    private final transient QuizWords words;
    private final transient Consumer<Response> changed;

    /** One item with its two buttons, which move with it. */
    private final class Row extends ListItem {

        private final String key;
        private final String text;
        private final Button up = new Button(Icons.UP.create(), click -> move(this, -1));
        private final Button down = new Button(Icons.DOWN.create(), click -> move(this, 1));

        private Row(ShownOption option) {
            key = option.key();
            text = option.text();
            up.setAriaLabel(words.text(OrderRows.this.getLocale(), "order.up", text));
            down.setAriaLabel(words.text(OrderRows.this.getLocale(), "order.down", text));
            add(QuizWords.authored(text), up, down);
        }
    }

    OrderRows(ShownQuestion question, @Nullable Response response, QuizWords words, Consumer<Response> changed) {
        this.words = words;
        this.changed = changed;
        question.options().forEach(option -> rows.add(new Row(option)));
        if (response instanceof Response.Order(List<String> items) && !items.isEmpty()) {
            rows.sort(Comparator.comparingInt(row -> items.indexOf(row.key)));
        }
        Paragraph hint = new Paragraph(words.text(getLocale(), "order.hint"));
        hint.addClassName("soft");
        list.addClassName("order");
        moved.addClassName("hidden");
        moved.getElement().setAttribute("role", "status");
        add(hint, list, moved);
        show();
        if (response == null || response.isBlank()) {
            Button keep = new Button(words.text(getLocale(), "order.keep"));
            keep.addClickListener(click -> {
                keep.setVisible(false);
                tell();
            });
            add(keep);
        }
    }

    private void move(Row row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (to < 0 || to >= rows.size()) {
            return;
        }
        Collections.swap(rows, from, to);
        show();
        moved.setText(words.text(getLocale(), "order.moved", row.text, to + 1));
        Button next = by < 0 ? row.up : row.down;
        (next.isEnabled() ? next : by < 0 ? row.down : row.up).focus();
        tell();
    }

    private void show() {
        list.removeAll();
        rows.forEach(row -> {
            row.up.setEnabled(row != rows.getFirst());
            row.down.setEnabled(row != rows.getLast());
            list.add(row);
        });
    }

    private void tell() {
        changed.accept(new Response.Order(rows.stream().map(row -> row.key).toList()));
    }
}
