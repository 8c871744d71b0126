package org.sokuto.calls.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.CallReport;

/** First step: the file, chosen or still to be chosen. */
final class FileCard extends StepCard {

    private static final double MEGA = 1_000_000;
    private static final double KILO = 1_000;

    private final FileDrop drop;
    private final NativeButton again;

    FileCard(String title, IncomingFiles incoming, Consumer<UploadedFile> received, Runnable startAgain) {
        super(title);
        drop = new FileDrop(incoming, received, this::complain);
        again = new NativeButton(getTranslation("calls.import.file.again"), click -> startAgain.run());
        again.addClassName("link");
        beside(again);
        ask(null);
    }

    /** Asks for a file; says what was wrong with the last one. */
    void ask(@Nullable String fault) {
        again.setVisible(false);
        drop.clear();
        fill(false, fault, drop);
    }

    void focusChoice() {
        drop.focusChoice();
    }

    /** Names the file that is worked on. */
    void show(ImportJob job, boolean changeable) {
        again.setVisible(changeable);
        Paragraph facts = new Paragraph(facts(job));
        facts.addClassName("note");
        fill(job.csv() != null, null, new H3(job.file().name()), facts);
    }

    private String facts(ImportJob job) {
        long bytes = job.file().bytes();
        String size = bytes >= MEGA
                ? getTranslation("calls.import.file.mb", bytes / MEGA)
                : getTranslation("calls.import.file.kb", Math.max(1, bytes / KILO));
        CallReport report = job.report();
        return report == null || report.rows().read() == 0
                ? size
                : getTranslation("calls.import.file.facts", size, report.rows().read());
    }
}
