package org.sokuto.calls.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.sokuto.calls.ui.ImportJob.Progress;
import org.sokuto.calls.ui.ImportJob.Stage;

/** How far a job has come, and the button that stops it. */
final class ProgressCard extends ResultCard {

    private final ImportJob job;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph rows = new Paragraph();
    private final Button stop;

    ProgressCard(ImportJob job) {
        super(job.isStoring() ? "calls.import.storing" : "calls.import.checking");
        this.job = job;
        bar.getElement().setAttribute("aria-label", heading());
        rows.addClassName("num");
        add(bar, rows);
        note(getTranslation(job.isStoring() ? "calls.import.storing.note" : "calls.import.nothing-yet"));
        stop = new Button(getTranslation("calls.import.stop"), click -> stop());
        actions(stop);
        update();
    }

    void update() {
        Progress progress = job.progress();
        boolean known = job.stage() != Stage.OPENING && progress.rows() > 0;
        bar.setIndeterminate(!known);
        bar.setValue(progress.done());
        rows.setText(text(known, progress));
        stop.setVisible(progress.done() < 1);
    }

    private String text(boolean known, Progress progress) {
        if (job.isStopped()) {
            return getTranslation("calls.import.stopping");
        }
        if (!known) {
            return getTranslation("calls.import.opening");
        }
        return progress.done() < 1
                ? getTranslation("calls.import.progress", progress.rows(), progress.done())
                : getTranslation("calls.import.finishing", progress.rows());
    }

    private void stop() {
        job.stop();
        update();
    }
}
