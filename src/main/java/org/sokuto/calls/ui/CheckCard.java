package org.sokuto.calls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
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

    private final SerializableConsumer<Boolean> store;
    private final SerializableRunnable giveUp;

    /** Storing is told whether only the good rows are meant. */
    CheckCard(ImportJob job, SerializableConsumer<Boolean> store, SerializableRunnable giveUp) {
        super("calls.import.checked");
        this.store = store;
        this.giveUp = giveUp;
        CallReport report = Objects.requireNonNull(job.report());
        ImportReport rows = report.rows();
        besideHeading(getTranslation("calls.import.nothing-yet"));
        say(finding(rows));
        if (rows.read() > 0) {
            add(ratio(rows), Stat.list(stats(report)));
        }
        if (report.notCalls() > 0) {
            note(getTranslation("calls.import.not-calls", report.notCalls()));
        }
        Path rejects = job.rejects();
        if (rejects != null) {
            Anchor download = rejectsLink(job, rejects, rows.rejected());
            download.addClassName("phone-only");
            add(download, new RejectedRows(rows));
        }
        actions(buttons(job));
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

    private Component[] buttons(ImportJob job) {
        ImportReport rows = Objects.requireNonNull(job.report()).rows();
        List<Component> buttons = new ArrayList<>();
        if (rows.added() == 0) {
            buttons.add(button("calls.import.another", giveUp, ButtonVariant.PRIMARY));
        } else {
            boolean goodRows = rows.rejected() > 0;
            buttons.add(button(
                    goodRows ? "calls.import.store-good" : "calls.import.store-all",
                    () -> store.accept(goodRows),
                    ButtonVariant.PRIMARY));
            buttons.add(button("shared.cancel", giveUp));
        }
        Path rejects = job.rejects();
        if (rejects != null) {
            Anchor download = rejectsLink(job, rejects, rows.rejected());
            download.addClassNames("push", "desk-only");
            buttons.add(download);
        }
        return buttons.toArray(Component[]::new);
    }

    private Button button(String key, SerializableRunnable action, ButtonVariant... variants) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(variants);
        return button;
    }
}
