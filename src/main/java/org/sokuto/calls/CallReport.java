package org.sokuto.calls;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.csv.ImportReport;

/**
 * What an import of calls did, or would do.
 *
 * @param rows the rows by their fate
 * @param notCalls lines that sum up and are no calls
 * @param firstDay first and last local day among the good rows
 * @param operators persons with good rows
 * @param topics topics with good rows
 * @param droppedColumns columns of the file that were not read
 */
public record CallReport(
        ImportReport rows,
        long notCalls,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int operators,
        int topics,
        List<String> droppedColumns) {}
