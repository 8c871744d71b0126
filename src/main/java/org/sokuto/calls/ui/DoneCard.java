package org.sokuto.calls.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Path;
import java.util.Objects;
import org.sokuto.calls.CallReport;
import org.sokuto.calls.ui.ImportJob.Stage;
import org.sokuto.shared.csv.ImportReport;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.Icons;

/** The end of a job that has nothing left to decide: stored, stopped or failed. */
final class DoneCard extends ResultCard {

    DoneCard(ImportJob job, Runnable again, Runnable another) {
        super(headingKey(job));
        switch (job.stage()) {
            case STORED -> stored(job, Objects.requireNonNull(job.report()));
            case FAILED ->
                add(new Callout(Callout.Kind.BAD, getTranslation("calls.import.failed.text")).icon(Icons.WARNING));
            default -> say(getTranslation("calls.import.cancelled"));
        }
        Button next = new Button(getTranslation("calls.import.another"), click -> another.run());
        if (job.stage() == Stage.STORED) {
            Anchor past = new Anchor("calls/imports", getTranslation("calls.imports.title"));
            past.addClassName("button");
            next.addThemeVariants(ButtonVariant.PRIMARY);
            actions(next, past);
        } else {
            Button retry = new Button(getTranslation("calls.import.again"), click -> again.run());
            retry.addThemeVariants(ButtonVariant.PRIMARY);
            actions(retry, next);
        }
    }

    private static String headingKey(ImportJob job) {
        return switch (job.stage()) {
            case STORED -> "calls.import.stored";
            case FAILED -> "calls.import.failed";
            default -> "calls.import.stopped";
        };
    }

    private void stored(ImportJob job, CallReport report) {
        ImportReport rows = report.rows();
        if (rows.added() == 0) {
            say(
                    rows.read() == 0
                            ? getTranslation("calls.import.finding.already")
                            : getTranslation("calls.import.finding.same", rows.read()));
            return;
        }
        say(getTranslation("calls.import.stored.rows", rows.added()));
        if (report.firstDay() != null && report.lastDay() != null) {
            add(new Paragraph(getTranslation(
                    "calls.import.stored.facts",
                    report.firstDay(),
                    report.lastDay(),
                    report.operators(),
                    report.topics())));
        }
        if (rows.same() > 0) {
            add(new Paragraph(getTranslation("calls.import.stored.same", rows.same())));
        }
        Path rejects = job.rejects();
        if (rejects != null) {
            add(new Callout(Callout.Kind.WARN, getTranslation("calls.import.stored.rejected", rows.rejected()))
                    .icon(Icons.WARNING)
                    .action(rejectsLink(job, rejects, rows.rejected())));
        }
        note(getTranslation("calls.import.stored.note"));
    }
}
