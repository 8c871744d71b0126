package org.sokuto.shared.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.CsvRow;
import org.sokuto.shared.csv.ImportReport;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.shared.ui.Stat;

/** The second step: what the file would do, the rows it cannot bring, and how it was read. */
final class CheckResult extends Div implements Focusable<CheckResult> {

    private static final int MOST_COLUMNS = 12;

    CheckResult(CheckedFile checked, EncodingField encoding) {
        addClassName("stack");
        setTabIndex(-1);
        ImportReport report = checked.report();
        add(finding(checked), counts(report));
        if (report.rejected() > 0) {
            add(new RejectedRows(checked));
        }
        add(reading(checked, encoding));
    }

    private Paragraph finding(CheckedFile checked) {
        ImportReport report = checked.report();
        String key = report.rejected() > 0 ? "rejected" : checked.worthTaking() > 0 ? "good" : "same";
        Paragraph finding = new Paragraph(
                getTranslation("import.finding." + key, report.read(), report.rejected(), checked.worthTaking()));
        finding.addClassName("big");
        return finding;
    }

    private Component counts(ImportReport report) {
        return Stat.list(
                count("added", report.added()),
                count("changed", report.changed()),
                count("same", report.same()),
                count("rejected", report.rejected()));
    }

    private Stat count(String name, long rows) {
        return new Stat(
                getTranslation("import.count." + name),
                getTranslation("import.number", rows),
                getTranslation("import.rows", rows));
    }

    private Section reading(CheckedFile checked, EncodingField encoding) {
        CsvFile file = checked.file();
        Span name = new Span(checked.name());
        name.addClassName("point");
        Span size = new Span(getTranslation(
                "import.file.size", kilobytes(file.bytes()), checked.report().read()));
        size.addClassName("note");
        Div about = new Div(name, size);
        about.addClassName("file");
        Div head = new Div(about, encoding);
        head.addClassName("reading");
        DataTable<CsvRow> sample = new DataTable<CsvRow>(getTranslation("import.preview")).small();
        List<String> names = file.header().names();
        IntStream.range(0, Math.min(names.size(), MOST_COLUMNS))
                .forEach(column -> sample.text(names.get(column), row -> raw(row, column)));
        Paragraph note = new Paragraph(getTranslation("import.preview.note"));
        note.addClassName("note");
        return new Section(new H3(getTranslation("import.reading")), head, sample.rows(file.sample()), note);
    }

    private static String raw(CsvRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }

    private static long kilobytes(long bytes) {
        return Math.max(1, Math.ceilDiv(bytes, 1024));
    }
}
