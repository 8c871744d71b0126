package org.sokuto.roleplay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.sokuto.roleplay.RoleplayRoutes;
import org.sokuto.roleplay.RunItem;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.shared.ui.Icons;

/** Earlier runs of the person who looks, with a way back to each. */
final class RunTable {

    private RunTable() {}

    /** Titles are by family; where all runs are of one, none are needed. */
    static DataTable<RunItem> of(RunWords words, Map<String, String> titles) {
        DataTable<RunItem> table = new DataTable<>(words.text("past"));
        table.stacks();
        table.text(words.text("past.at"), run -> words.day(run.startedAt()));
        if (titles.size() > 1) {
            table.text(words.text("past.scenario"), run -> titles.getOrDefault(run.family(), run.family()));
        }
        table.component(words.text("past.result"), run -> result(run, words));
        table.component(words.text("past.link"), run -> link(run, words));
        return table;
    }

    private static Component result(RunItem run, RunWords words) {
        Span result = new Span();
        result.addClassName("run-result");
        if (run.isOpen()) {
            result.add(new Chip(Chip.Kind.ACCENT, words.text("state.open")));
        } else if (run.points().isEmpty()) {
            result.add(new Span(words.text("state.stopped")));
        } else {
            result.add(
                    run.passed()
                            ? new Chip(Chip.Kind.OK, Icons.CHECK, words.text("state.passed"))
                            : new Chip(Chip.Kind.NEUTRAL, words.text("state.below")));
            int tenths = (int) Math.round(run.points().orElseThrow() * 10);
            result.add(new Span(words.text("points", words.points(tenths))));
        }
        if (run.again()) {
            Span again = new Span(words.text("state.again"));
            again.addClassName("note");
            result.add(again);
        }
        return result;
    }

    private static Component link(RunItem run, RunWords words) {
        return run.isOpen()
                ? new Anchor(RoleplayRoutes.run(run.run()), words.text("continue"))
                : new Anchor(RoleplayRoutes.debrief(run.run()), words.text("debrief"));
    }
}
