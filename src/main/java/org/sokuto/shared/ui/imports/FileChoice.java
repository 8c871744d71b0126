package org.sokuto.shared.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.CsvDownload;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.shared.ui.imports.ImportGuide.Column;
import org.sokuto.shared.ui.imports.ImportGuide.Sample;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

/** The first step: what the file should hold, a sample, and where to hand it over. */
final class FileChoice extends Div {

    FileChoice(ImportGuide guide, DataSize limit, SerializableConsumer<ReceivedFile> received) {
        addClassName("stack");
        Paragraph lead = new Paragraph(guide.lead());
        lead.addClassName("phrase");
        DataTable<Column> columns = new DataTable<Column>(getTranslation("import.columns"))
                .text(getTranslation("import.column"), Column::name)
                .text(getTranslation("import.column.meaning"), Column::meaning)
                .component(
                        getTranslation("import.column.need"),
                        column -> column.required()
                                ? new Chip(Chip.Kind.ACCENT, getTranslation("import.column.required"))
                                : new Chip(Chip.Kind.NEUTRAL, getTranslation("import.column.optional")))
                .rows(guide.columns());
        Sample sample = guide.sample();
        CsvDownload download = new CsvDownload(
                getTranslation("import.sample"), sample.fileName(), out -> copy(sample.resource(), out));
        add(lead, new CsvUpload(limit, received), columns, download);
    }

    private static void copy(String resource, OutputStream out) throws IOException {
        try (InputStream in = new ClassPathResource(resource).getInputStream()) {
            in.transferTo(out);
        }
    }
}
