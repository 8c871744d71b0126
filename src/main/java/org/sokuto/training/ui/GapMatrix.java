package org.sokuto.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/** Person and topic cells with one chosen cell; all words in it, also the spoken ones, come from the caller. */
@Tag("gap-matrix")
@JsModule("./gap-matrix.ts")
class GapMatrix extends Component implements HasSize {

    private static final String ROW = "selectedRow";
    private static final String COLUMN = "selectedColumn";
    private static final String CHOSEN_ROW = "event.detail.row";
    private static final String CHOSEN_COLUMN = "event.detail.column";

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

    /** The ids of the row and the column that were chosen by click, Enter or Space. */
    record Choice(String row, String column) {}

    GapMatrix() {
        addCellSelectedListener(choice -> select(choice.row(), choice.column()));
        addClearedListener(this::clearSelection);
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

    Registration addCellSelectedListener(SerializableConsumer<Choice> listener) {
        return getElement()
                .addEventListener("cell-selected", event -> {
                    var data = event.getEventData();
                    listener.accept(new Choice(
                            data.get(CHOSEN_ROW).asString(),
                            data.get(CHOSEN_COLUMN).asString()));
                })
                .addEventData(CHOSEN_ROW)
                .addEventData(CHOSEN_COLUMN);
    }

    /** The choice was taken back with Esc. */
    Registration addClearedListener(SerializableRunnable listener) {
        return getElement().addEventListener("cell-cleared", event -> listener.run());
    }
}
