package org.sokuto.curricula.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sokuto.curricula.SheetItem;
import org.sokuto.curricula.SignOffService;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.ui.FormProblems;

/** The items of an observation sheet, each with its four anchors, and a note. */
final class SheetForm extends Div {

    private final transient List<SheetRow> rows;
    private final TextArea note;

    SheetForm(SheetItem sheet, FormProblems problems, CourseWords words) {
        addClassNames("stack", "sheet-form");
        rows = sheet.items().stream()
                .map(item -> new SheetRow(item, problems, words))
                .toList();
        rows.forEach(this::add);
        note = problems.field("note", new TextArea(words.text("sign-off.note")));
        note.setHelperText(words.text("sign-off.note.hint"));
        note.addThemeName("helper-above-field");
        note.setWidthFull();
        note.setMinRows(3);
        note.setValueChangeMode(ValueChangeMode.ON_BLUR);
        note.setMaxLength(SignOffService.LONGEST_NOTE);
        add(note);
    }

    /** The items without points, in the order of the sheet. */
    List<InvalidInput> problems() {
        List<InvalidInput> missing = new ArrayList<>();
        for (SheetRow row : rows) {
            if (row.points() == null) {
                missing.add(new InvalidInput(row.key(), "curricula.sign-off.item.missing", row.title()));
            }
        }
        return missing;
    }

    Map<String, Integer> ratings() {
        Map<String, Integer> ratings = new HashMap<>();
        for (SheetRow row : rows) {
            Integer points = row.points();
            if (points != null) {
                ratings.put(row.key(), points);
            }
        }
        return ratings;
    }

    String note() {
        return note.getValue();
    }
}
