package org.sokuto.calls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.csv.CsvRow;
import org.sokuto.shared.csv.TextEncoding;
import org.sokuto.shared.ui.DataTable;

/** Second step: by which encoding the file was read, and how its first rows look then. */
final class EncodingCard extends StepCard {

    private final Select<TextEncoding> encoding = new Select<>();

    EncodingCard(String title, Consumer<TextEncoding> chosen) {
        super(title);
        encoding.setLabel(getTranslation("calls.import.encoding"));
        encoding.addClassName("wide");
        encoding.setItems(TextEncoding.values());
        encoding.setItemLabelGenerator(TextEncoding::displayName);
        encoding.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    /** The file as it was read. */
    void show(CsvFile csv, boolean changeable) {
        encoding.setValue(csv.encoding());
        encoding.setReadOnly(!changeable);
        List<Component> content = new ArrayList<>(List.of(filters(), preview(csv)));
        Paragraph note = new Paragraph(getTranslation("calls.import.encoding.note", delimiter(csv.delimiter())));
        note.addClassName("note");
        content.add(note);
        fill(true, null, content.toArray(Component[]::new));
    }

    /** The file cannot be read in the encoding that was tried. */
    void refuse(@Nullable TextEncoding tried, String fault) {
        encoding.setValue(tried);
        encoding.setReadOnly(false);
        fill(false, fault, filters());
    }

    private Div filters() {
        Div filters = new Div(encoding);
        filters.addClassName("filters");
        return filters;
    }

    private DataTable<CsvRow> preview(CsvFile csv) {
        DataTable<CsvRow> table = new DataTable<CsvRow>(getTranslation("calls.import.encoding.preview")).small();
        IntStream.range(0, csv.header().size())
                .forEach(column -> table.text(
                        csv.header().name(column),
                        row -> column < row.cells().size() ? row.cells().get(column) : ""));
        return table.rows(csv.sample());
    }

    private String delimiter(char delimiter) {
        return getTranslation(
                switch (delimiter) {
                    case ';' -> "calls.import.delimiter.semicolon";
                    case '\t' -> "calls.import.delimiter.tab";
                    default -> "calls.import.delimiter.comma";
                });
    }
}
