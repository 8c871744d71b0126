package org.sokuto.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.ui.ErrorSummary.Problem;

/**
 * What a form cannot accept, said at the fields and in a summary above them that takes the focus. Fields are judged on
 * saving only; one that changes afterwards is no longer marked. What was typed stays.
 */
public final class FormProblems {

    private record Field(HasValidationProperties validity, Focusable<?> focus) {}

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final ErrorSummary summary = new ErrorSummary();

    /** The summary, to stand above the form. */
    public ErrorSummary summary() {
        return summary;
    }

    /** Knows the field under the name by which refusals call it. */
    public <C extends Component & HasValidationProperties & HasValue<?, ?> & Focusable<?>> C field(
            String name, C field) {
        return field(name, field, field);
    }

    /** A field of several parts; the focus goes to one of them. */
    public <C extends Component & HasValidationProperties & HasValue<?, ?>> C field(
            String name, C field, Focusable<?> focus) {
        field.setManualValidation(true);
        fields.put(name, new Field(field, focus));
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }

    public void clear() {
        fields.values().forEach(field -> field.validity().setInvalid(false));
        summary.clear();
    }

    /** Marks the fields in the order of the form; a refusal of none of them stands in the summary alone. */
    public void show(List<InvalidInput> refused) {
        clear();
        List<Problem> problems = new ArrayList<>();
        for (InvalidInput refusal : refused) {
            String message = summary.getTranslation(refusal.messageKey(), refusal.arguments());
            Field field = fields.get(refusal.field());
            if (field == null) {
                problems.add(new Problem(message, summary));
                continue;
            }
            field.validity().setErrorMessage(message);
            field.validity().setInvalid(true);
            problems.add(new Problem(message, field.focus()));
        }
        summary.show(summary.getTranslation("shared.errors", problems.size()), problems);
    }
}
