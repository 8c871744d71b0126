package org.sokuto.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.sokuto.certification.CertificationBoard;
import org.sokuto.certification.CertificationBoard.Row;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.shared.ui.Small;

/** People by level, and the next step of each; on a phone a list of people with their next step. */
final class LevelTable extends Div {

    private final CertificationBoard board;
    private final BoardSelection selection;
    private final CertificationWords words;

    LevelTable(CertificationBoard board, List<Row> rows, BoardSelection selection, CertificationWords words) {
        this.board = board;
        this.selection = selection;
        this.words = words;
        add(table(rows), list(rows));
    }

    private Component table(List<Row> rows) {
        DataTable<Row> table = new DataTable<>(words.text("board"));
        table.component(words.text("name"), this::name);
        for (int index = 0; index < board.levels().size(); index++) {
            int place = index;
            table.component(
                    words.title(board.levels().get(index)),
                    row -> new LevelMark(row.standing().levels().get(place), words));
        }
        table.component(words.text("next-step"), this::nextStep);
        table.rows(rows);
        table.addClassNames("desk-only", "board");
        return table;
    }

    private Component list(List<Row> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "board-list", "phone-only");
        rows.forEach(row -> {
            Div first = new Div(name(row));
            if (LevelGroup.of(row) == LevelGroup.ONE_STEP) {
                first.add(new Chip(Chip.Kind.ACCENT, words.text("one-step")));
            }
            Span step = new Span(row.standing()
                    .next()
                    .map(next -> words.nextStep(next.evaluation(), board.titles()))
                    .orElseGet(() -> words.text("all-held")));
            step.addClassName("soft");
            list.add(new ListItem(first, step));
        });
        return list;
    }

    private Component name(Row row) {
        Anchor name = new Anchor(
                selection.withPerson(row.person().id()).link(CertificationRoutes.BOARD),
                row.person().name());
        if (row.person().id().equals(selection.person())) {
            name.getElement().setAttribute("aria-current", "true");
        }
        return name;
    }

    private Component nextStep(Row row) {
        Span step = new Span();
        step.addClassName("step");
        row.standing()
                .next()
                .ifPresentOrElse(
                        next -> {
                            if (next.evaluation().isOneStepAway()) {
                                step.add(new Chip(Chip.Kind.ACCENT, words.text("one-step")));
                            }
                            step.add(new Span(words.nextStep(next.evaluation(), board.titles())));
                            String more = words.more(next.evaluation());
                            if (!more.isEmpty()) {
                                step.add(new Small(more));
                            }
                        },
                        () -> {
                            step.addClassName("done");
                            step.add(new Span(words.text("all-held")));
                        });
        return step;
    }
}
