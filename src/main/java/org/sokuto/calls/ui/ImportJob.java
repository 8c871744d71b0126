package org.sokuto.calls.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.CallReport;
import org.sokuto.calls.ImportProgress;
import org.sokuto.calls.format.MappingPreset;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.FileFault;
import org.sokuto.shared.csv.TextEncoding;

/** One reading of a file that goes on beside the page: how far it has come, and what it came to. */
final class ImportJob implements ImportProgress {

    /** Where a job stands; the last five are ends. */
    enum Stage {
        OPENING,
        CHECKING,
        STORING,
        CHECKED,
        STORED,
        STOPPED,
        FAULTY,
        FAILED;

        boolean ended() {
            return compareTo(CHECKED) >= 0;
        }
    }

    /** What a person chose about the reading of a file; what is not chosen is found out. */
    record Choice(@Nullable TextEncoding encoding, @Nullable String mapping) {

        static final Choice NONE = new Choice(null, null);
    }

    /** Share of the work done, and rows read so far. */
    record Progress(double done, long rows) {}

    private final UploadedFile file;
    private final Choice choice;
    private final boolean storing;
    private final CompletableFuture<Stage> end = new CompletableFuture<>();

    private volatile Stage stage = Stage.OPENING;
    private volatile Progress progress = new Progress(0, 0);
    private volatile boolean stopped;
    private volatile @Nullable CsvFile csv;
    private volatile @Nullable MappingPreset mapping;
    private volatile @Nullable CallReport report;
    private volatile @Nullable Path rejects;
    private volatile @Nullable FileFault fault;
    private volatile @Nullable Throwable failure;

    private ImportJob(UploadedFile file, Choice choice, boolean storing) {
        this.file = file;
        this.choice = choice;
        this.storing = storing;
    }

    static ImportJob checking(UploadedFile file, Choice choice) {
        return new ImportJob(file, choice, false);
    }

    /** What was checked is to be stored as it was read. */
    static ImportJob storing(ImportJob checked) {
        ImportJob job = new ImportJob(checked.file, checked.choice, true);
        job.csv = checked.csv;
        job.mapping = checked.mapping;
        job.stage = Stage.STORING;
        return job;
    }

    @Override
    public boolean at(double done, long rows) {
        progress = new Progress(done, rows);
        return !stopped;
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    void opened(CsvFile opened) {
        csv = opened;
    }

    void recognised(MappingPreset recognised) {
        mapping = recognised;
        stage = Stage.CHECKING;
    }

    void reported(CallReport what, @Nullable Path rejectedRows, Stage last) {
        report = what;
        rejects = rejectedRows;
        end(last);
    }

    void refused(FileFault why) {
        fault = why;
        end(Stage.FAULTY);
    }

    void failed(Throwable why) {
        failure = why;
        end(Stage.FAILED);
    }

    void stoppedByPerson() {
        end(Stage.STOPPED);
    }

    private void end(Stage last) {
        stage = last;
        end.complete(last);
    }

    /** Waits for the end, at most so long; says whether it is reached. */
    boolean awaitEnd(Duration longest) throws InterruptedException {
        try {
            end.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does this once the job has ended, at once if it has. */
    void afterEnd(Runnable action) {
        end.thenRun(action);
    }

    UploadedFile file() {
        return file;
    }

    Choice choice() {
        return choice;
    }

    boolean isStoring() {
        return storing;
    }

    Stage stage() {
        return stage;
    }

    Progress progress() {
        return progress;
    }

    @Nullable
    CsvFile csv() {
        return csv;
    }

    @Nullable
    MappingPreset mapping() {
        return mapping;
    }

    @Nullable
    CallReport report() {
        return report;
    }

    /** The list of rejected rows, where there are any. */
    @Nullable
    Path rejects() {
        return rejects;
    }

    @Nullable
    FileFault fault() {
        return fault;
    }

    @Nullable
    Throwable failure() {
        return failure;
    }
}
