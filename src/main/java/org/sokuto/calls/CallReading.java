package org.sokuto.calls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.format.CallField;
import org.sokuto.calls.format.CallLine;
import org.sokuto.calls.format.CallRow;
import org.sokuto.calls.format.CallRowReader;
import org.sokuto.calls.format.MappingPreset;
import org.sokuto.calls.format.NotACall;
import org.sokuto.calls.format.RejectedRow;
import org.sokuto.catalog.CatalogService;
import org.sokuto.catalog.TopicId;
import org.sokuto.catalog.TopicItem;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonId;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.CsvRows;
import org.sokuto.shared.csv.ImportReport.Outcome;
import org.sokuto.shared.csv.ImportTally;
import org.sokuto.shared.csv.RowFault;
import org.sokuto.shared.csv.RowFaultCode;
import org.springframework.stereotype.Component;

/**
 * Reads a call history row by row: who and what each call is about, whether it is known already, and what is wrong with
 * it if anything.
 */
@Component
class CallReading {

    private static final int CHUNK = 1000;
    private static final int LONGEST_ID = 80;

    /** Takes no call: for a check. */
    static final Consumer<ResolvedCall> NOWHERE = call -> {};

    private final PeopleService people;
    private final CatalogService catalog;
    private final CallFacts facts;

    CallReading(PeopleService people, CatalogService catalog, CallFacts facts) {
        this.people = people;
        this.catalog = catalog;
        this.facts = facts;
    }

    static CallReport nothing(Outcome outcome) {
        return new CallReport(new ImportTally(fault -> {}).report(outcome), 0, null, null, 0, 0, List.of());
    }

    Result read(
            CsvFile file,
            MappingPreset mapping,
            Consumer<RowFault> rejects,
            Consumer<ResolvedCall> accepted,
            ImportProgress progress) {
        Pass pass = new Pass(file, mapping, new ImportTally(rejects), accepted);
        try (CsvRows rows = file.rows()) {
            long read = 0;
            while (rows.hasNext()) {
                pass.take(pass.reader.read(rows.next()));
                if (++read % CHUNK == 0 && !progress.at((double) rows.bytesRead() / Math.max(1, file.bytes()), read)) {
                    throw new ImportCancelled();
                }
            }
            pass.settle();
            progress.at(1, read);
        }
        return pass.result();
    }

    /** What one pass over a file found. */
    record Result(
            ImportTally tally,
            long notCalls,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            int operators,
            int topics,
            List<String> droppedColumns) {

        CallReport report(Outcome outcome) {
            return new CallReport(
                    tally.report(outcome), notCalls, firstDay, lastDay, operators, topics, droppedColumns);
        }
    }

    private final class Pass {

        private final CallRowReader reader;
        private final String source;
        private final String idColumn;
        private final String operatorColumn;
        private final String topicColumn;
        private final ImportTally tally;
        private final Consumer<ResolvedCall> accepted;
        private final Map<String, PersonId> persons;
        private final Map<String, TopicId> topicIds = new HashMap<>();
        private final boolean nothingKnown;

        private final Set<String> seen = new HashSet<>();
        private final List<ResolvedCall> chunk = new ArrayList<>(CHUNK);
        private final Set<PersonId> operators = new HashSet<>();
        private final Set<TopicId> topics = new HashSet<>();
        private long notCalls;
        private @Nullable LocalDate firstDay;
        private @Nullable LocalDate lastDay;

        Pass(CsvFile file, MappingPreset mapping, ImportTally tally, Consumer<ResolvedCall> accepted) {
            this.reader = CallRowReader.of(mapping, file.header());
            this.source = mapping.source();
            this.idColumn = column(file, mapping, CallField.CALL_ID);
            this.operatorColumn = column(file, mapping, CallField.OPERATOR);
            this.topicColumn = column(file, mapping, CallField.TOPIC);
            this.tally = tally;
            this.accepted = accepted;
            this.persons = people.findIdsByEmployeeNo();
            for (TopicItem subject : catalog.tree().subjects()) {
                topicIds.put(subject.code(), subject.id());
            }
            this.nothingKnown = facts.isEmpty(source);
        }

        void take(CallLine line) {
            switch (line) {
                case NotACall ignored -> notCalls++;
                case RejectedRow(RowFault fault) -> tally.rejected(fault);
                case CallRow row -> resolve(row);
            }
        }

        private void resolve(CallRow row) {
            PersonId operator = persons.get(row.operatorNo());
            TopicId topic = topicIds.get(row.topicCode());
            if (row.callId().length() > LONGEST_ID) {
                reject(row, idColumn, RowFaultCode.BAD_NUMBER, row.callId());
            } else if (!seen.add(row.callId())) {
                reject(row, idColumn, RowFaultCode.DUPLICATE_ID, row.callId());
            } else if (operator == null) {
                reject(row, operatorColumn, RowFaultCode.UNKNOWN_OPERATOR, row.operatorNo());
            } else if (topic == null) {
                reject(row, topicColumn, RowFaultCode.UNKNOWN_TOPIC, row.topicCode());
            } else {
                chunk.add(new ResolvedCall(row, operator, topic));
                if (chunk.size() == CHUNK) {
                    settle();
                }
            }
        }

        /** Compares the waiting calls with what is stored under their ids. */
        void settle() {
            Map<String, StoredCall> known = nothingKnown
                    ? Map.of()
                    : facts.stored(
                            source, chunk.stream().map(ResolvedCall::callId).toList());
            for (ResolvedCall call : chunk) {
                StoredCall stored = known.get(call.callId());
                if (stored == null) {
                    note(call);
                    tally.added();
                    accepted.accept(call);
                } else if (stored.sameAs(call)) {
                    tally.same();
                } else {
                    reject(call.row(), idColumn, RowFaultCode.DUPLICATE_ID, call.callId());
                }
            }
            chunk.clear();
        }

        private void note(ResolvedCall call) {
            operators.add(call.operator());
            topics.add(call.topic());
            LocalDate day = call.localDate();
            firstDay = firstDay == null || day.isBefore(firstDay) ? day : firstDay;
            lastDay = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
        }

        private void reject(CallRow row, String column, RowFaultCode code, String value) {
            tally.rejected(new RowFault(row.line(), column, code, value));
        }

        Result result() {
            return new Result(
                    tally, notCalls, firstDay, lastDay, operators.size(), topics.size(), reader.droppedColumns());
        }

        private static String column(CsvFile file, MappingPreset mapping, CallField field) {
            return mapping.columns().getOrDefault(field, List.of()).stream()
                    .map(file.header()::indexOf)
                    .filter(OptionalInt::isPresent)
                    .map(index -> file.header().name(index.getAsInt()))
                    .findFirst()
                    .orElse(field.toString());
        }
    }
}
