package org.sokuto.shared.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Counts the rows of an import by their fate and hands each refused row on. */
public final class ImportTally {

    private final Consumer<RowFault> rejects;
    private final Map<RowFaultCode, Long> byCode = new EnumMap<>(RowFaultCode.class);
    private final List<RowFault> firstFaults = new ArrayList<>();
    private long read;
    private long added;
    private long changed;
    private long same;
    private long rejected;

    public ImportTally(Consumer<RowFault> rejects) {
        this.rejects = rejects;
    }

    public void added() {
        read++;
        added++;
    }

    public void changed() {
        read++;
        changed++;
    }

    public void same() {
        read++;
        same++;
    }

    public void rejected(RowFault fault) {
        read++;
        rejected++;
        byCode.merge(fault.code(), 1L, Long::sum);
        if (firstFaults.size() < ImportReport.SHOWN_FAULTS) {
            firstFaults.add(fault);
        }
        rejects.accept(fault);
    }

    public boolean hasRejected() {
        return rejected > 0;
    }

    public ImportReport report(ImportReport.Outcome outcome) {
        return new ImportReport(
                read, added, changed, same, rejected, Map.copyOf(byCode), List.copyOf(firstFaults), outcome);
    }
}
