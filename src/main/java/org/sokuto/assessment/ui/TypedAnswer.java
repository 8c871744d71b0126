package org.sokuto.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sokuto.assessment.scoring.Presentation;
import org.sokuto.assessment.scoring.QuestionType;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.assessment.scoring.ShownQuestion;

/** A field for a text or a number. It tells a change when it is left or confirmed, never in the midst of a conversion. */
final class TypedAnswer extends Div {

    TypedAnswer(ShownQuestion question, @Nullable Response response, QuizWords words, Consumer<Response> changed) {
        boolean number = question.type() == QuestionType.NUMERIC;
        TextField field = new TextField(words.text(getLocale(), number ? "typed.number" : "typed.text"));
        field.setHelperText(words.text(getLocale(), number ? "typed.number.hint" : "typed.text.hint"));
        field.addThemeName("helper-above-field");
        field.setMaxLength(Presentation.LONGEST_TEXT);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setAutocomplete(Autocomplete.OFF);
        field.addClassName(number ? "w-code" : "w-mail");
        field.getElement().setAttribute("lang", "ja");
        if (question.unit() != null) {
            Span unit = QuizWords.authored(question.unit());
            field.setSuffixComponent(unit);
        }
        if (response instanceof Response.Text(String text)) {
            field.setValue(text);
        }
        field.addValueChangeListener(change -> changed.accept(new Response.Text(change.getValue())));
        addClassName("typed");
        add(field);
    }
}
