package org.sokuto.shared.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.Messages;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.FileFault;
import org.sokuto.shared.csv.FileFaultCode;
import org.sokuto.shared.csv.ImportReport;
import org.sokuto.shared.csv.RejectsFile;
import org.sokuto.shared.csv.RowFault;
import org.sokuto.shared.csv.TextEncoding;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.Steps;
import org.springframework.util.unit.DataSize;

/** Choose a file, see what it would do, decide. Nothing is stored before the decision; the file is deleted at the end. */
class ImportDialog extends Dialog {

    /** Reads a file and hands each refused row on. */
    private interface Reading {
        ImportReport of(CsvFile file, Consumer<RowFault> rejects);
    }

    private final ImportGuide guide;
    private final transient CsvImport work;
    private final transient Messages messages;
    private final transient DataSize limit;
    private final transient Runnable afterwards;
    private final Steps steps = new Steps(
            getTranslation("import.steps"),
            getTranslation("import.step.done"),
            List.of(
                    getTranslation("import.step.file"),
                    getTranslation("import.step.check"),
                    getTranslation("import.step.result")));
    private final Div content = new Div();
    private transient @Nullable ReceivedFile received;
    private transient @Nullable TextEncoding encoding;

    ImportDialog(ImportGuide guide, CsvImport work, Messages messages, DataSize limit, Runnable afterwards) {
        this.guide = guide;
        this.work = work;
        this.messages = messages;
        this.limit = limit;
        this.afterwards = afterwards;
        setHeaderTitle(guide.title());
        addClassName("import-dialog");
        content.addClassName("stack");
        add(steps, content);
        addDetachListener(detached -> discard());
        chooseFile(null);
    }

    private void chooseFile(@Nullable FileFault fault) {
        show(0, new FileChoice(guide, limit, this::receive));
        getFooter().add(close("shared.cancel"));
        if (fault == null) {
            return;
        }
        Callout callout = new Callout(Callout.Kind.BAD, getTranslation(fault.messageKey(), fault.arguments()));
        callout.icon(Icons.WARNING).getElement().setAttribute("role", "alert");
        content.addComponentAsFirst(callout);
        if (fault.code() == FileFaultCode.OTHER_ENCODING || fault.code() == FileFaultCode.UNREADABLE_BYTE) {
            callout.action(new EncodingField(encoding, this::readAs));
        }
    }

    private void receive(ReceivedFile file) {
        discard();
        received = file;
        if (isOpened()) {
            readAs(null);
        } else {
            discard();
        }
    }

    /** Reads the file in this encoding, or in the one that fits. */
    private void readAs(@Nullable TextEncoding chosen) {
        encoding = chosen;
        read("import.checking", work::check, this::decide);
    }

    private void decide(CheckedFile checked) {
        ImportReport report = checked.report();
        CheckResult result =
                new CheckResult(checked, new EncodingField(checked.file().encoding(), this::readAs));
        show(1, result);
        if (checked.worthTaking() > 0) {
            boolean goodRows = report.rejected() > 0;
            Button take = new Button(
                    getTranslation(goodRows ? "import.take.good" : "import.take.all"), click -> take(goodRows));
            take.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(close("shared.cancel"), take);
        } else {
            getFooter().add(close("shared.close"));
        }
        Button other = new Button(getTranslation("import.other-file"), click -> chooseFile(null));
        other.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().addComponentAsFirst(other);
        result.focus();
    }

    private void take(boolean goodRows) {
        read("import.taking", (file, rejects) -> work.run(file, goodRows, rejects), taken -> {
            if (taken.report().outcome() == ImportReport.Outcome.STORED) {
                tell(taken);
            } else {
                decide(taken);
            }
        });
    }

    private void tell(CheckedFile taken) {
        TakenResult result = new TakenResult(taken);
        show(2, result);
        getFooter().add(close("shared.close"));
        result.focus();
        afterwards.run();
    }

    private void show(int step, Component component) {
        steps.show(step);
        content.removeAll();
        content.add(component);
        getFooter().removeAll();
        setCloseOnEsc(true);
        setCloseOnOutsideClick(false);
    }

    private Button close(String key) {
        return new Button(getTranslation(key), click -> close());
    }

    private void wait(String key) {
        Paragraph words = new Paragraph(getTranslation(key));
        words.getElement().setAttribute("role", "status");
        ProgressBar progress = new ProgressBar();
        progress.setIndeterminate(true);
        progress.getElement().setAttribute("aria-label", getTranslation(key));
        Div waiting = new Div(words, progress);
        waiting.addClassName("stack");
        show(1, waiting);
        setCloseOnEsc(false);
    }

    private void read(String key, Reading reading, SerializableConsumer<CheckedFile> then) {
        ReceivedFile file = received;
        if (file == null) {
            return;
        }
        wait(key);
        TextEncoding chosen = encoding;
        Locale language = getLocale();
        inBackground(() -> file.use(path -> read(path, file.name(), chosen, language, reading)), then);
    }

    private CheckedFile read(Path path, String name, @Nullable TextEncoding chosen, Locale language, Reading reading) {
        CsvFile file = chosen == null ? CsvFile.open(path) : CsvFile.open(path, chosen);
        try (RejectsFile rejects = RejectsFile.beside(
                path,
                path.resolveSibling("rejects"),
                fault -> messages.text(language, fault.messageKey(), fault.arguments()))) {
            return new CheckedFile(name, file, reading.of(file, rejects::add), rejects.path());
        }
    }

    private void inBackground(Callable<CheckedFile> job, SerializableConsumer<CheckedFile> then) {
        UI ui = UI.getCurrent();
        Thread.ofVirtual().name("import").start(() -> {
            try {
                CheckedFile outcome = job.call();
                answer(ui, () -> then.accept(outcome));
            } catch (FileFault fault) {
                answer(ui, () -> chooseFile(fault));
            } catch (Exception failure) {
                answer(ui, () -> {
                    chooseFile(null);
                    throw new IllegalStateException(failure);
                });
            }
        });
    }

    private static void answer(UI ui, Runnable change) {
        try {
            ui.access(change::run);
        } catch (UIDetachedException gone) {
            // Nobody is there to be told; what was decided has been done.
        }
    }

    private void discard() {
        if (received != null) {
            received.discard();
            received = null;
        }
    }
}
