package org.sokuto.calls.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.CallImportService;
import org.sokuto.calls.format.MappingPreset;
import org.sokuto.calls.ui.ImportJob.Choice;
import org.sokuto.calls.ui.ImportJob.Stage;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.FileFault;
import org.sokuto.shared.csv.TextEncoding;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.Steps;

/** The way of a call history into the product: hand it in, see how it is read and what it would do, then decide. */
@Route("calls/import")
@Requires(Action.CALL_IMPORT)
class CallImportView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final List<String> STEPS = List.of("file", "encoding", "columns", "check", "result");

    private final transient ImportJobs jobs;

    private final Steps steps;
    private final FileCard fileCard;
    private final EncodingCard encodingCard;
    private final ColumnsCard columnsCard;
    private final Div left = new Div();
    private final Div right = new Div();
    private final Span status = new Span();

    private transient @Nullable ImportJob job;
    private transient @Nullable JobWatch watch;
    private @Nullable Stage shown;
    private @Nullable ProgressCard progress;

    CallImportView(CallImportService imports, ImportJobs jobs, IncomingFiles incoming) {
        this.jobs = jobs;
        List<String> names = STEPS.stream().map(this::stepName).toList();
        steps = new Steps(getTranslation("calls.import.steps"), getTranslation("calls.import.step.done"), names);
        fileCard = new FileCard(names.get(0), incoming, this::received, this::startAgain);
        encodingCard = new EncodingCard(names.get(1), this::choose);
        columnsCard = new ColumnsCard(names.get(2), imports.findMappings(), this::choose);
        left.addClassName("stack");
        status.addClassName("hidden");
        status.getElement().setAttribute("role", "status");
        Div split = new Div(left, right);
        split.addClassNames("split", "lead");
        add(
                new PageHeader(getPageTitle(), getTranslation("calls.import.lead"))
                        .aside(new Anchor("calls/imports", getTranslation("calls.imports.title"))),
                steps,
                split,
                status);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        jobs.mine().ifPresentOrElse(this::follow, () -> showStart(null));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leaveJob();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calls.import.title");
    }

    private String stepName(String step) {
        return getTranslation("calls.import.step." + step);
    }

    private void received(UploadedFile file) {
        follow(jobs.check(file, Choice.NONE, getLocale()));
    }

    private void choose(TextEncoding encoding) {
        readAgain(before -> new Choice(encoding, before.mapping()));
    }

    private void choose(MappingPreset mapping) {
        readAgain(before -> new Choice(before.encoding(), mapping.key()));
    }

    private void readAgain(UnaryOperator<Choice> change) {
        ImportJob before = Objects.requireNonNull(job);
        before.stop();
        follow(jobs.check(before.file(), change.apply(before.choice()), getLocale()));
    }

    private void store(boolean goodRows) {
        follow(jobs.store(Objects.requireNonNull(job), goodRows, getLocale()));
    }

    private void startAgain() {
        leaveJob();
        showStart(null);
        fileCard.focusChoice();
    }

    private void leaveJob() {
        if (watch != null) {
            watch.stop();
        }
        if (job != null) {
            jobs.leave(job);
        }
        job = null;
    }

    private void follow(ImportJob next) {
        if (watch != null) {
            watch.stop();
        }
        job = next;
        shown = null;
        refresh();
        watch = getUI().map(ui -> JobWatch.start(ui, next, this::refresh)).orElse(null);
    }

    private void refresh() {
        ImportJob current = job;
        if (current == null) {
            return;
        }
        Stage stage = current.stage();
        if (stage == shown) {
            if (progress != null) {
                progress.update();
            }
            return;
        }
        shown = stage;
        if (stage.ended()) {
            jobs.seen(current);
        }
        FileFault fault = current.fault();
        if (fault != null) {
            showFault(current, fault);
            return;
        }
        showCards(current);
        showResult(current, stage);
    }

    private void showStart(@Nullable String fault) {
        steps.show(0);
        progress = null;
        fileCard.ask(fault);
        left.removeAll();
        left.add(fileCard);
        showGuide("calls.import.guide", "read", "check", "decide");
    }

    private void showCards(ImportJob current) {
        boolean changeable = current.stage() != Stage.STORING && current.stage() != Stage.STORED;
        CsvFile csv = current.csv();
        fileCard.show(current, changeable);
        left.removeAll();
        left.add(fileCard);
        if (csv != null) {
            encodingCard.show(csv, changeable);
            columnsCard.show(csv, current.mapping(), null, changeable);
            left.add(encodingCard, columnsCard);
        }
    }

    private void showResult(ImportJob current, Stage stage) {
        progress = stage.ended() ? null : new ProgressCard(current);
        ResultCard card = progress != null
                ? progress
                : stage == Stage.CHECKED
                        ? new CheckCard(current, this::store, this::startAgain)
                        : new DoneCard(current, () -> readAgain(UnaryOperator.identity()), this::startAgain);
        steps.show(current.isStoring() && stage != Stage.CHECKED ? STEPS.size() - 1 : STEPS.indexOf("check"));
        right.removeAll();
        right.add(card);
        card.focusHeading();
        status.setText(card.announcement());
        Throwable failure = current.failure();
        if (failure != null) {
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        }
    }

    /** Says in the step to which it belongs why the file cannot be read. */
    private void showFault(ImportJob current, FileFault fault) {
        String why = getTranslation(fault.messageKey(), fault.arguments());
        CsvFile csv = current.csv();
        switch (fault.code()) {
            case OTHER_ENCODING, UNREADABLE_BYTE -> {
                showCards(current);
                encodingCard.refuse(current.choice().encoding(), why);
                left.add(encodingCard);
                steps.show(1);
                showGuide("calls.import.guide.encoding");
            }
            case HEADER_NOT_RECOGNISED, COLUMN_MISSING -> {
                showCards(current);
                columnsCard.show(Objects.requireNonNull(csv), current.mapping(), why, true);
                steps.show(2);
                showGuide("calls.import.guide.columns");
            }
            default -> {
                leaveJob();
                showStart(
                        getTranslation("calls.import.file.fault", current.file().name(), why));
            }
        }
    }

    private void showGuide(String key, String... points) {
        progress = null;
        right.removeAll();
        right.add(new GuideCard(key, points));
    }
}
