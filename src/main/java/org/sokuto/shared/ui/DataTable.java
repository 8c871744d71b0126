package org.sokuto.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;

/** A real table for a bounded list: caption, column heads, and the first column as row heads. */
public final class DataTable<T> extends Div {

    private final NativeTable table = new NativeTable();
    private final NativeTableRow head = new NativeTableRow();
    private final List<Column<T>> columns = new ArrayList<>();

    private record Column<T>(String header, boolean number, SerializableFunction<T, Component> content) {}

    /** The caption names the table for screen readers. */
    public DataTable(String caption) {
        addClassName("table-box");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        getElement().setAttribute("tabindex", "0");
        table.addClassName("table");
        table.setCaptionText(caption);
        table.getHead().add(head);
        add(table);
    }

    public DataTable<T> text(String header, SerializableFunction<T, String> text) {
        return component(header, row -> new Span(text.apply(row)));
    }

    /** A column of numbers, aligned at the right. */
    public DataTable<T> number(String header, SerializableFunction<T, String> number) {
        return column(new Column<>(header, true, row -> new Span(number.apply(row))));
    }

    public DataTable<T> component(String header, SerializableFunction<T, Component> content) {
        return column(new Column<>(header, false, content));
    }

    private DataTable<T> column(Column<T> column) {
        var cell = new NativeTableHeaderCell(column.header());
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("number", column.number());
        head.add(cell);
        columns.add(column);
        return this;
    }

    public DataTable<T> rows(List<? extends T> rows) {
        var body = table.getBody();
        body.removeAll();
        for (var row : rows) {
            body.add(row(row));
        }
        return this;
    }

    private NativeTableRow row(T row) {
        var line = new NativeTableRow();
        for (var column : columns) {
            var cell = line.getElement().getChildCount() == 0 ? rowHead() : new NativeTableCell();
            cell.getElement().setAttribute("data-label", column.header());
            cell.setClassName("number", column.number());
            cell.add(column.content().apply(row));
            line.getElement().appendChild(cell.getElement());
        }
        return line;
    }

    private static HtmlContainer rowHead() {
        var head = new NativeTableHeaderCell();
        head.getElement().setAttribute("scope", "row");
        return head;
    }

    /** At most as high as a dozen rows; the rest scrolls inside. */
    public DataTable<T> low() {
        addClassName("low");
        return this;
    }

    /** On a phone every row becomes a block in which each cell stands behind its heading. */
    public DataTable<T> stacks() {
        table.addClassName("stacks");
        return this;
    }

    /** Small letters and no line breaks, for previews of files. */
    public DataTable<T> small() {
        table.addClassName("small");
        return this;
    }
}
