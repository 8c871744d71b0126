package org.sokuto.calls;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sokuto.audit.AuditLog;
import org.sokuto.audit.Decision;
import org.sokuto.calls.format.MappingPreset;
import org.sokuto.calls.format.MappingPresets;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.FileFault;
import org.sokuto.shared.csv.FileFaultCode;
import org.sokuto.shared.csv.ImportReport.Outcome;
import org.sokuto.shared.csv.RowFault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes call histories over: all rows or none, unless only the good rows are asked for. */
@Service
@Transactional(readOnly = true)
public class CallImportService {

    private final MappingCatalogue mappings;
    private final CallReading reading;
    private final CallFacts facts;
    private final CallImports imports;
    private final CurrentActor current;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    CallImportService(
            MappingCatalogue mappings,
            CallReading reading,
            CallFacts facts,
            CallImports imports,
            CurrentActor current,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.mappings = mappings;
        this.reading = reading;
        this.facts = facts;
        this.imports = imports;
        this.current = current;
        this.audit = audit;
        this.events = events;
    }

    /** The mappings there are. */
    @Requires(Action.CALL_IMPORT)
    public List<MappingPreset> findMappings() {
        return mappings.presets();
    }

    /** The mapping of that key, or without a key the one that knows most of the file's columns. */
    @Requires(Action.CALL_IMPORT)
    public MappingPreset mappingFor(CsvFile file, @Nullable String key) {
        Optional<MappingPreset> found = key == null
                ? MappingPresets.bestFor(file.header(), mappings.presets())
                : mappings.presets().stream()
                        .filter(preset -> preset.key().equals(key))
                        .findFirst();
        return found.orElseThrow(() -> new FileFault(
                FileFaultCode.HEADER_NOT_RECOGNISED,
                String.join("、", file.header().names())));
    }

    /** Reads the whole file and says what an import would do; stores nothing. */
    @Requires(Action.CALL_IMPORT)
    public CallReport check(CsvFile file, MappingPreset mapping, Consumer<RowFault> rejects, ImportProgress progress) {
        return reading.read(file, mapping, rejects, CallReading.NOWHERE, progress)
                .report(Outcome.CHECKED);
    }

    /**
     * Takes the file over. Rows that are refused go to {@code rejects}; if there are any, nothing is stored unless
     * {@code goodRows} asks for the others. A file taken over completely before changes nothing.
     */
    @Requires(Action.CALL_IMPORT)
    @Transactional
    public CallReport run(
            CsvFile file,
            MappingPreset mapping,
            boolean goodRows,
            Consumer<RowFault> rejects,
            ImportProgress progress) {
        if (imports.completed(file.sha256(), mapping.source())) {
            return CallReading.nothing(Outcome.ALREADY_IMPORTED);
        }
        if (!goodRows) {
            CallReading.Result checked = reading.read(
                    file, mapping, rejects, CallReading.NOWHERE, (done, rows) -> progress.at(done / 2, rows));
            if (checked.tally().hasRejected()) {
                return checked.report(Outcome.REFUSED);
            }
        }
        double before = goodRows ? 0 : 0.5;
        CallFacts.Batch batch = facts.begin(imports.begin(file, mapping, current.personOrNull()), mapping);
        CallReading.Result stored = reading.read(
                file,
                mapping,
                goodRows ? rejects : fault -> {},
                batch,
                (done, rows) -> progress.at(before + done * (1 - before), rows));
        batch.flush();
        complete(batch, stored);
        return stored.report(Outcome.STORED);
    }

    /** Past imports, the latest first. */
    @Requires(Action.CALL_IMPORT)
    public List<CallImportItem> findImports(int offset, int limit) {
        return imports.page(offset, limit);
    }

    @Requires(Action.CALL_IMPORT)
    public long countImports() {
        return imports.count();
    }

    private void complete(CallFacts.Batch batch, CallReading.Result stored) {
        var report = stored.report(Outcome.STORED);
        if (report.rows().added() == 0 || report.firstDay() == null || report.lastDay() == null) {
            imports.forget(batch.callImport());
            return;
        }
        imports.complete(batch.callImport(), report);
        facts.rollUp(new Period(report.firstDay(), report.lastDay()));
        audit.append(new Decision(
                Action.CALL_IMPORT.id(),
                current.personOrNull(),
                batch.callImport(),
                Map.of(
                        "added", Long.toString(report.rows().added()),
                        "rejected", Long.toString(report.rows().rejected()))));
        events.publishEvent(new CallsImported(batch.callImport(), report.firstDay(), report.lastDay()));
    }
}
