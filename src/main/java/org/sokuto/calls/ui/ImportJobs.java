package org.sokuto.calls.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sokuto.calls.CallImportService;
import org.sokuto.calls.CallReport;
import org.sokuto.calls.ImportCancelled;
import org.sokuto.calls.format.MappingPreset;
import org.sokuto.calls.ui.ImportJob.Choice;
import org.sokuto.calls.ui.ImportJob.Stage;
import org.sokuto.people.access.Actor;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.shared.Messages;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.FileFault;
import org.sokuto.shared.csv.ImportReport.Outcome;
import org.sokuto.shared.csv.RejectsFile;
import org.sokuto.shared.csv.RowFault;
import org.sokuto.shared.csv.TextEncoding;
import org.springframework.stereotype.Component;

/**
 * Reads files beside the pages, in the name of the person who asked. An import goes on when its page is left; it can be
 * found again until its end was seen. All this is progress only: what was imported stands in the database.
 */
@Component
class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final Duration TURN = Duration.ofMillis(200);

    private final CallImportService imports;
    private final CurrentActor current;
    private final Messages messages;
    private final Map<UUID, ImportJob> unseen = new ConcurrentHashMap<>();
    /** Two imports at once could bring the same call; the second waits and finds it unchanged. */
    private final ReentrantLock turn = new ReentrantLock(true);

    ImportJobs(CallImportService imports, CurrentActor current, Messages messages) {
        this.imports = imports;
        this.current = current;
        this.messages = messages;
    }

    /** What a reading does with a recognised file. */
    @FunctionalInterface
    private interface Reading {
        CallReport of(CsvFile csv, MappingPreset mapping, Consumer<RowFault> rejects);
    }

    /** Reads a file and says what an import would do. */
    ImportJob check(UploadedFile file, Choice choice, Locale language) {
        ImportJob job = ImportJob.checking(file, choice);
        start(job, () -> {
            TextEncoding encoding = choice.encoding();
            CsvFile csv = encoding == null ? CsvFile.open(file.path()) : CsvFile.open(file.path(), encoding);
            job.opened(csv.named(file.name()));
            MappingPreset mapping = imports.mappingFor(csv, choice.mapping());
            job.recognised(mapping);
            read(job, language, (known, preset, rejects) -> imports.check(known, preset, rejects, job));
        });
        return job;
    }

    /** Takes over what a job has checked. */
    ImportJob store(ImportJob checked, boolean goodRows, Locale language) {
        UUID person = current.person().value();
        ImportJob job = ImportJob.storing(checked);
        ImportJob other = unseen.putIfAbsent(person, job);
        if (other != null) {
            throw new ImportBusy();
        }
        start(job, () -> {
            takeTurn(job);
            try {
                read(job, language, (csv, mapping, rejects) -> imports.run(csv, mapping, goodRows, rejects, job));
            } finally {
                turn.unlock();
            }
        });
        return job;
    }

    /** The import of the person who asks that runs or whose end has not been seen. */
    Optional<ImportJob> mine() {
        UUID person = current.personOrNull();
        return person == null ? Optional.empty() : Optional.ofNullable(unseen.get(person));
    }

    /** The end was shown. */
    void seen(ImportJob job) {
        unseen.values().remove(job);
    }

    /** Nobody looks at the job any more: a check stops, an import goes on; the file goes when it is not needed. */
    void leave(ImportJob job) {
        if (!unseen.containsValue(job)) {
            job.stop();
            job.afterEnd(job.file()::close);
        }
    }

    private void start(ImportJob job, Runnable work) {
        Actor actor = current.actor();
        Thread.ofVirtual().name("call-import").start(() -> {
            try {
                current.as(actor, () -> {
                    work.run();
                    return null;
                });
            } catch (FileFault e) {
                job.refused(e);
            } catch (ImportCancelled e) {
                job.stoppedByPerson();
            } catch (Throwable e) {
                if (job.isStopped()) {
                    job.stoppedByPerson();
                } else {
                    LOG.error("the import of {} failed", job.file().name(), e);
                    job.failed(e);
                }
            }
        });
    }

    private void read(ImportJob job, Locale language, Reading reading) {
        CsvFile csv = Objects.requireNonNull(job.csv());
        MappingPreset mapping = Objects.requireNonNull(job.mapping());
        CallReport report;
        Path rejected;
        try (RejectsFile rejects = rejects(job.file(), language)) {
            rejected = rejects.path();
            report = reading.of(csv, mapping, rejects::add);
        }
        Outcome outcome = report.rows().outcome();
        boolean stored = outcome == Outcome.STORED || outcome == Outcome.ALREADY_IMPORTED;
        if (stored) {
            job.file().deleteContent();
        }
        job.reported(report, Files.exists(rejected) ? rejected : null, stored ? Stage.STORED : Stage.CHECKED);
    }

    private RejectsFile rejects(UploadedFile file, Locale language) {
        try {
            Path folder = file.newFolder();
            return RejectsFile.beside(
                    folder.resolve("rows"),
                    folder,
                    fault -> messages.text(language, fault.messageKey(), fault.arguments()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeTurn(ImportJob job) {
        try {
            while (!turn.tryLock(TURN.toMillis(), TimeUnit.MILLISECONDS)) {
                if (job.isStopped()) {
                    throw new ImportCancelled();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportCancelled();
        }
    }
}
