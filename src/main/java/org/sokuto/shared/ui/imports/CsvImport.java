package org.sokuto.shared.ui.imports;

import java.io.Serializable;
import java.util.function.Consumer;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.ImportReport;
import org.sokuto.shared.csv.RowFault;

/** What is done with a file, away from the thread of the page: in the name of whom is up to the implementation. */
public interface CsvImport extends Serializable {

    /** Says what an import would do; stores nothing. */
    ImportReport check(CsvFile file, Consumer<RowFault> rejects);

    /** Takes the file over; where rows are refused, only if the good rows alone are asked for. */
    ImportReport run(CsvFile file, boolean goodRows, Consumer<RowFault> rejects);
}
