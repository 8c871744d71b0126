package org.sokuto.calls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.format.CallField;
import org.sokuto.calls.format.MappingPreset;
import org.sokuto.shared.Messages;
import org.sokuto.shared.csv.CsvFile;
import org.sokuto.shared.ui.DataTable;

/** Third step: which column holds which fact, by which mapping, and which columns are left out. */
final class ColumnsCard extends StepCard {

    private static final int LONGEST_SAMPLE = 20;

    private final Select<MappingPreset> mapping = new Select<>();

    ColumnsCard(String title, List<MappingPreset> mappings, Consumer<MappingPreset> chosen) {
        super(title);
        mapping.setLabel(getTranslation("calls.import.mapping"));
        mapping.setItems(mappings);
        mapping.addClassName("full");
        mapping.setItemLabelGenerator(this::title);
        mapping.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    /** A column of the file and the fact it holds. */
    private record Mapped(int column, String name, CallField fact) {}

    /** How the file is read, with what is wrong about it if anything. */
    void show(CsvFile csv, @Nullable MappingPreset preset, @Nullable String fault, boolean changeable) {
        mapping.setValue(preset);
        mapping.setReadOnly(!changeable);
        Div filters = new Div(mapping);
        filters.addClassName("filters");
        List<Component> content = new ArrayList<>(List.of(filters));
        if (preset != null) {
            List<Mapped> mapped = mapped(csv, preset);
            content.add(table(csv, mapped));
            content.add(note(dropped(csv, mapped)));
            content.add(note(getTranslation("calls.import.mapping.source", preset.source())));
        }
        fill(preset != null && fault == null, fault, content.toArray(Component[]::new));
    }

    private String title(MappingPreset preset) {
        String language = Messages.supported(getLocale()).getLanguage();
        return Objects.requireNonNull(preset.title().get(language));
    }

    private DataTable<Mapped> table(CsvFile csv, List<Mapped> mapped) {
        return new DataTable<Mapped>(getTranslation("calls.import.columns"))
                .text(getTranslation("calls.import.column"), Mapped::name)
                .text(getTranslation("calls.import.fact"), row -> getTranslation("calls.field." + row.fact()))
                .text(getTranslation("calls.import.sample"), row -> sample(csv, row.column()))
                .small()
                .rows(mapped);
    }

    private String dropped(CsvFile csv, List<Mapped> mapped) {
        List<Integer> taken = mapped.stream().map(Mapped::column).toList();
        List<String> names = IntStream.range(0, csv.header().size())
                .filter(column -> !taken.contains(column))
                .mapToObj(csv.header()::name)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty()
                ? getTranslation("calls.import.dropped.none")
                : getTranslation(
                        "calls.import.dropped", names.size(), String.join(getTranslation("calls.import.and"), names));
    }

    private static List<Mapped> mapped(CsvFile csv, MappingPreset preset) {
        return Arrays.stream(CallField.values())
                .flatMap(fact -> preset.columnOf(fact, csv.header()).stream()
                        .mapToObj(column -> new Mapped(column, csv.header().name(column), fact)))
                .sorted(Comparator.comparingInt(Mapped::column))
                .toList();
    }

    private static String sample(CsvFile csv, int column) {
        String value = csv.sample().stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
        return value.codePointCount(0, value.length()) <= LONGEST_SAMPLE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_SAMPLE)) + "…";
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassNames("note", "phrase");
        return note;
    }
}
