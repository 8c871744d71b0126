package org.sokuto.shared.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.csv.ImportReport;
import org.sokuto.shared.csv.RowFault;
import org.sokuto.shared.csv.RowFaultCode;
import org.sokuto.shared.ui.CsvDownload;
import org.sokuto.shared.ui.PhoneWidth;

/** The rows that cannot be taken over: line, reason with remedy, by reason; all of them to download. */
final class RejectedRows extends Section {

    private static final int ROWS_IN_FULL = 8;

    private final List<RowFault> faults;
    private final Grid<RowFault> rows = new Grid<>();
    private final Div reasons = new Div();

    RejectedRows(CheckedFile checked) {
        ImportReport report = checked.report();
        this.faults = report.firstFaults();
        addClassName("stack");
        reasons.addClassName("pills");
        reasons.getElement().setAttribute("role", "group");
        reasons.getElement().setAttribute("aria-label", getTranslation("import.reasons"));
        reasons.add(reason(null, report.rejected()));
        report.byCode().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> reasons.add(reason(entry.getKey(), entry.getValue())));
        columns();
        CsvDownload all = new CsvDownload(
                getTranslation("import.rejects.download", report.rejected()),
                checked.name() + ".rejects.csv",
                out -> Files.copy(checked.rejects(), out));
        add(new H3(getTranslation("import.rejects")), reasons, rows);
        if (report.rejected() > faults.size()) {
            Paragraph more = new Paragraph(getTranslation("import.rejects.more", faults.size()));
            more.addClassName("note");
            add(more);
        }
        add(new Div(all));
        choose(reasons.getComponentAt(0), null);
    }

    private void columns() {
        rows.setAriaLabel(getTranslation("import.rejects"));
        rows.setSelectionMode(Grid.SelectionMode.NONE);
        rows.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        rows.addColumn(fault -> getTranslation("import.number", fault.line()))
                .setHeader(getTranslation("import.rejects.line"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        Grid.Column<RowFault> column = rows.addColumn(RowFault::column)
                .setHeader(getTranslation("import.rejects.column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        rows.addColumn(fault -> getTranslation(fault.messageKey(), fault.arguments()))
                .setHeader(getTranslation("import.rejects.reason"));
        PhoneWidth.follow(rows, narrow -> column.setVisible(!narrow));
    }

    private NativeButton reason(@Nullable RowFaultCode code, long count) {
        String name = getTranslation(code == null ? "shared.all" : "import.reason." + code.code());
        NativeButton pill = new NativeButton(getTranslation("import.reason", name, count));
        pill.addClassName("pill");
        pill.addClickListener(click -> choose(pill, code));
        return pill;
    }

    private void choose(Component pill, @Nullable RowFaultCode code) {
        reasons.getChildren()
                .forEach(other -> other.getElement().setAttribute("aria-pressed", Boolean.toString(other == pill)));
        List<RowFault> shown = faults.stream()
                .filter(fault -> code == null || fault.code() == code)
                .toList();
        rows.setItems(shown);
        rows.setAllRowsVisible(shown.size() <= ROWS_IN_FULL);
    }
}
