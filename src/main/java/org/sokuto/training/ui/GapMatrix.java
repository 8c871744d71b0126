package org.sokuto.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/** Person and topic cells with one chosen cell; all words in it, also the spoken ones, come from the caller. */
@Tag("gap-matrix")
@JsModule("./gap-matrix.ts")
class GapMatrix extends Component implements HasSize {

    private static final String ROW = "selectedRow";
    private static final String COLUMN = "selectedColumn";

    enum Band {
        AT_OR_ABOVE,
        AROUND,
        WATCH,
        FOCUS,
        FOCUS_LARGE,
        TOO_FEW
    }

    record Table(String caption, String corner, List<Column> columns, List<Row> rows, List<Row> footers) {}

    /** Neighbouring columns of the same group share a heading; an empty group means none. */
    record Column(String id, String group, String label, String href, boolean selected) {
        Column(String id, String label, String href, boolean selected) {
            this(id, "", label, href, selected);
        }
    }

    /** The note stands small behind the label; an empty link leaves the label plain. */
    record Row(String id, String label, String note, String href, List<MatrixCell> cells) {
        Row(String id, String label, String href, List<MatrixCell> cells) {
            this(id, label, "", href, cells);
        }
    }

    record MatrixCell(String value, String sign, String countText, Band band, String label) {}

    GapMatrix() {
        addCellSelectedListener(chosen -> select(chosen.row(), chosen.column()));
        addClearedListener(cleared -> clearSelection());
    }

    void setMatrix(Table table) {
        getElement().setPropertyBean("table", table);
    }

    void select(String rowId, String columnId) {
        getElement().setProperty(ROW, rowId);
        getElement().setProperty(COLUMN, columnId);
    }

    void clearSelection() {
        select("", "");
    }

    Registration addCellSelectedListener(ComponentEventListener<CellSelectedEvent> listener) {
        return addListener(CellSelectedEvent.class, listener);
    }

    Registration addClearedListener(ComponentEventListener<ClearedEvent> listener) {
        return addListener(ClearedEvent.class, listener);
    }

    /** A cell was chosen by click, Enter or Space. */
    @DomEvent("cell-selected")
    static class CellSelectedEvent extends ComponentEvent<GapMatrix> {
        private final String row;
        private final String column;

        public CellSelectedEvent(
                GapMatrix source,
                boolean fromClient,
                @EventData("event.detail.row") String row,
                @EventData("event.detail.column") String column) {
            super(source, fromClient);
            this.row = row;
            this.column = column;
        }

        String row() {
            return row;
        }

        String column() {
            return column;
        }
    }

    /** The choice was taken back with Esc. */
    @DomEvent("cell-cleared")
    static class ClearedEvent extends ComponentEvent<GapMatrix> {
        public ClearedEvent(GapMatrix source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
