package org.sokuto.shared.ui.imports;

import java.nio.file.Path;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.ImportReport;

/**
 * What reading a file brought to light.
 *
 * @param name the name under which the file was handed over
 * @param rejects the list of refused rows; there is no such file where none were refused
 */
record CheckedFile(String name, CsvFile file, ImportReport report, Path rejects) {

    /** Rows that would bring something new or change something known. */
    long worthTaking() {
        return report.added() + report.changed();
    }
}
