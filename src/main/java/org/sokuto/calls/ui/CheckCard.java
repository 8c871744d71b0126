package org.sokuto.calls.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sokuto.calls.CallReport;
import org.sokuto.shared.csv.ImportReport;
import org.sokuto.shared.ui.Stat;

/** What an import would do, and the decision whether to do it. */
final class CheckCard extends ResultCard {

    /** What the person can decide. */
    interface Decisions {

        /** Take the file over: its good rows, or all of it. */
        void store(boolean goodRows);

        void giveUp();
    }

    CheckCard(ImportJob job, Decisions decisions) {
        super("calls.import.checked");
        CallReport report = Objects.requireNonNull(job.report());
        ImportReport rows = report.rows();
        say(finding(rows));
        if (rows.read() > 0) {
            add(ratio(rows), Stat.list(stats(report)));
        }
        if (report.notCalls() > 0) {
            note(getTranslation("calls.import.not-calls", report.notCalls()));
        }
        Path rejects = job.rejects();
        if (rejects != null) {
            add(new RejectedRows(rows, rejectsLink(job, rejects, rows.rejected())));
        }
        note(getTranslation("calls.import.nothing-yet"));
        actions(buttons(rows, decisions));
    }

    private String finding(ImportReport rows) {
        if (rows.read() == 0) {
            return getTranslation("calls.import.finding.no-rows");
        }
        if (rows.rejected() == 0) {
            return getTranslation(
                    rows.added() == 0 ? "calls.import.finding.same" : "calls.import.finding.all", rows.read());
        }
        return rows.added() == 0 && rows.same() > 0
                ? getTranslation("calls.import.finding.same-or-rejected", rows.read(), rows.rejected())
                : getTranslation("calls.import.finding.rejected", rows.read(), rows.rejected());
    }

    /** Good rows against rejected ones; however few, they are seen. */
    private static Div ratio(ImportReport rows) {
        double good = 100.0 * (rows.read() - rows.rejected()) / rows.read();
        double shown = rows.rejected() > 0 ? Math.min(good, 98.6) : good;
        Div ratio = new Div();
        ratio.addClassName("ratio");
        ratio.getStyle().set("--part", String.format(Locale.ROOT, "%.1f%%", shown));
        ratio.getElement().setAttribute("aria-hidden", "true");
        return ratio;
    }

    private Stat[] stats(CallReport report) {
        ImportReport rows = report.rows();
        String unit = getTranslation("calls.import.rows");
        List<Stat> stats = new ArrayList<>();
        stats.add(new Stat(
                getTranslation("calls.import.good"),
                number(rows.read() - rows.rejected()),
                unit,
                getTranslation("calls.import.good.note", rows.added(), rows.same())));
        stats.add(new Stat(
                getTranslation("calls.import.rejected"),
                number(rows.rejected()),
                unit,
                rows.rejected() == 0
                        ? ""
                        : getTranslation(
                                "calls.import.rejected.note", rows.byCode().size())));
        LocalDate first = report.firstDay();
        LocalDate last = report.lastDay();
        if (first != null && last != null) {
            boolean oneYear = first.getYear() == last.getYear();
            stats.add(new Stat(
                    getTranslation("calls.import.period"),
                    getTranslation(oneYear ? "calls.import.days" : "calls.imports.days", first, last),
                    "",
                    getTranslation("calls.import.period.note", first, report.operators(), report.topics())));
        }
        return stats.toArray(Stat[]::new);
    }

    private String number(long value) {
        return getTranslation("calls.import.number", value);
    }

    private Button[] buttons(ImportReport rows, Decisions decisions) {
        if (rows.added() == 0) {
            return new Button[] {
                button("calls.import.another", () -> decisions.giveUp(), ButtonVariant.PRIMARY),
            };
        }
        boolean goodRows = rows.rejected() > 0;
        return new Button[] {
            button(
                    goodRows ? "calls.import.store-good" : "calls.import.store-all",
                    () -> decisions.store(goodRows),
                    ButtonVariant.PRIMARY),
            button("shared.cancel", () -> decisions.giveUp())
        };
    }

    private Button button(String key, Runnable action, ButtonVariant... variants) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(variants);
        return button;
    }
}
