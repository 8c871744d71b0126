package org.sokuto.shared.ui.imports;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Files;
import org.sokuto.shared.csv.ImportReport;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.CsvDownload;
import org.sokuto.shared.ui.Icons;

/** The third step: what was taken over, and what was left out. */
final class TakenResult extends Div implements Focusable<TakenResult> {

    TakenResult(CheckedFile taken) {
        addClassName("stack");
        setTabIndex(-1);
        ImportReport report = taken.report();
        add(new Callout(
                        Callout.Kind.OK,
                        getTranslation("import.taken", taken.worthTaking(), report.added(), report.changed()))
                .icon(Icons.CHECK));
        if (Files.exists(taken.rejects())) {
            Paragraph left = new Paragraph(getTranslation("import.left-out"));
            left.addClassName("phrase");
            add(
                    left,
                    new Div(new CsvDownload(
                            getTranslation("import.rejects.all"),
                            taken.name() + ".rejects.csv",
                            out -> Files.copy(taken.rejects(), out))));
        }
    }
}
