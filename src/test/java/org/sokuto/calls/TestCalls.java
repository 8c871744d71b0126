package org.sokuto.calls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sokuto.TestFiles;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.ImportReport.Outcome;

/** Makes calls through the import, in the name of the installation. */
public final class TestCalls {

    private static final String HEADER = "受付番号,受付日時,チャネル,オペレーターID,問合せ分類コード,即答フラグ";

    private final CallImportService imports;
    private final CurrentActor current;
    private int lastNumber;

    TestCalls(CallImportService imports, CurrentActor current) {
        this.imports = imports;
        this.current = current;
    }

    /** Calls to come in together as one file. */
    public Draft on(LocalDate day) {
        return new Draft(day);
    }

    /** Calls of one day on their way into a file. */
    public final class Draft {

        private final LocalDate day;
        private final List<String> lines = new ArrayList<>(List.of(HEADER));

        private Draft(LocalDate day) {
            this.day = day;
        }

        /** So many calls by phone, of which the first ones were answered immediately. */
        public Draft add(String operator, String topic, int calls, int immediate) {
            return add("電話", day, operator, topic, calls, immediate);
        }

        public Draft add(String channel, LocalDate on, String operator, String topic, int calls, int immediate) {
            for (int call = 0; call < calls; call++) {
                lines.add("T%08d,%s 10:00:00,%s,%s,%s,%s"
                        .formatted(
                                ++lastNumber,
                                on.toString().replace('-', '/'),
                                channel,
                                operator,
                                topic,
                                call < immediate ? "○" : "×"));
            }
            return this;
        }

        public CallReport store() {
            CsvFile file = TestFiles.csv(lines.toArray(String[]::new));
            CallReport report = current.asInstallation(() -> imports.run(
                    file,
                    imports.mappingFor(file, null),
                    false,
                    fault -> {
                        throw new IllegalArgumentException(fault.toString());
                    },
                    ImportProgress.SILENT));
            if (report.rows().outcome() != Outcome.STORED) {
                throw new IllegalStateException(report.toString());
            }
            return report;
        }
    }
}
