package org.sokuto.calls.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.csv.ImportReport;
import org.sokuto.shared.csv.RowFault;
import org.sokuto.shared.csv.RowFaultCode;
import org.sokuto.shared.ui.DataTable;

/** The rows that cannot be taken over, one reason or all, and how to mend them. */
final class RejectedRows extends Div {

    private static final int PAGE = 100;

    private final ImportReport rows;
    private final DataTable<RowFault> table;
    private final Div pills = new Div();
    private final Paragraph shownNote = new Paragraph();
    private final Button more = new Button();

    private @Nullable RowFaultCode reason;
    private int shown = PAGE;

    RejectedRows(ImportReport rows) {
        this.rows = rows;
        addClassNames("stack", "tight");
        pills.addClassName("pills");
        pills.getElement().setAttribute("role", "group");
        pills.getElement().setAttribute("aria-label", getTranslation("calls.import.reason.filter"));
        addPill(null, getTranslation("calls.import.reason.all", rows.rejected()));
        rows.byCode().entrySet().stream()
                .sorted(Map.Entry.<RowFaultCode, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> addPill(
                        entry.getKey(),
                        getTranslation("calls.import.reason.pill", reason(entry.getKey()), entry.getValue())));
        table = new DataTable<RowFault>(getTranslation("calls.import.rejected.list", rows.rejected()))
                .number(
                        getTranslation("calls.import.rejected.line"),
                        fault -> getTranslation("calls.import.number", fault.line()))
                .component(getTranslation("calls.import.rejected.reason"), this::reason)
                .component(getTranslation("calls.import.rejected.value"), this::value)
                .component(getTranslation("calls.import.rejected.mend"), this::mend)
                .low()
                .stacks();
        shownNote.addClassName("note");
        more.setText(getTranslation("calls.import.rejected.more"));
        more.addClickListener(click -> showMore());
        add(pills, table, shownNote, more);
        filter(null);
    }

    private void addPill(@Nullable RowFaultCode code, String text) {
        NativeButton pill = new NativeButton(text);
        pill.addClassName("pill");
        pill.addClickListener(click -> {
            filter(code);
            press(pill);
        });
        pills.add(pill);
        if (code == null) {
            press(pill);
        }
    }

    private void press(NativeButton chosen) {
        pills.getChildren()
                .forEach(pill -> pill.getElement().setAttribute("aria-pressed", String.valueOf(pill == chosen)));
    }

    private void filter(@Nullable RowFaultCode code) {
        reason = code;
        shown = PAGE;
        show();
    }

    private void showMore() {
        shown += PAGE;
        show();
    }

    private void show() {
        List<RowFault> listed = rows.firstFaults().stream()
                .filter(fault -> reason == null || fault.code() == reason)
                .toList();
        table.rows(listed.subList(0, Math.min(shown, listed.size())));
        more.setVisible(listed.size() > shown);
        shownNote.setText(getTranslation("calls.import.rejected.first", ImportReport.SHOWN_FAULTS, rows.rejected()));
        shownNote.setVisible(rows.rejected() > rows.firstFaults().size());
    }

    private String reason(RowFaultCode code) {
        return getTranslation("calls.reason." + code.code());
    }

    private Span reason(RowFault fault) {
        Span reason = new Span(reason(fault.code()));
        reason.addClassName("nowrap");
        return reason;
    }

    private Span value(RowFault fault) {
        Span column = new Span(fault.arguments()[0] + " ");
        column.addClassName("note");
        String value = fault.arguments()[1].toString();
        Span cell = new Span(column, new Span(value.isEmpty() ? getTranslation("calls.import.blank") : value));
        cell.addClassName("rejected-value");
        return cell;
    }

    private Span mend(RowFault fault) {
        Span mend = new Span(getTranslation("calls.mend." + fault.code().code()));
        mend.addClassNames("note", "phrase");
        return mend;
    }
}
