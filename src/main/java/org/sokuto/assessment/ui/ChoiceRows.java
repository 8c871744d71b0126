package org.sokuto.assessment.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sokuto.assessment.scoring.QuestionType;
import org.sokuto.assessment.scoring.Response;
import org.sokuto.assessment.scoring.ShownQuestion;
import org.sokuto.assessment.scoring.ShownQuestion.ShownOption;

/** One row for each option, all of it to be clicked; the browser's own radio buttons and boxes bring the keys along. */
@Tag("fieldset")
final class ChoiceRows extends HtmlContainer {

    private static final String CHECKED = "event.target.checked";

    private final Set<String> chosen = new LinkedHashSet<>();
    private final NativeButton clear = new NativeButton();
    private final transient ShownQuestion question;
    private final transient QuizWords words;
    private final transient Consumer<Response> changed;
    private final boolean several;

    ChoiceRows(ShownQuestion question, @Nullable Response response, QuizWords words, Consumer<Response> changed) {
        this.question = question;
        this.words = words;
        this.changed = changed;
        several = question.type() == QuestionType.MULTIPLE;
        if (response instanceof Response.Choice(Set<String> options)) {
            chosen.addAll(options);
        }
        addClassName("choices");
        getElement().setAttribute("tabindex", "-1");
        clear.setText(words.text(getLocale(), "choose.clear"));
        clear.addClassName("link");
        clear.addClickListener(click -> takeBack());
        show();
    }

    private void show() {
        removeAll();
        Element legend = new Element("legend").setText(words.text(getLocale(), several ? "choose.all" : "choose.one"));
        getElement().appendChild(legend);
        boolean statement = question.type() == QuestionType.TRUE_FALSE;
        char letter = 'A';
        for (ShownOption option : question.options()) {
            Span text = statement
                    ? new Span(words.text(getLocale(), "choose." + option.key()))
                    : QuizWords.authored(option.text());
            add(row(option.key(), statement ? "" : String.valueOf(letter++), text));
        }
        if (!several) {
            clear.setVisible(!chosen.isEmpty());
            add(clear);
        }
    }

    /** Draws the rows anew: which one is ticked is known in the browser only. */
    private void takeBack() {
        chosen.clear();
        show();
        getElement().callJsFunction("focus");
        changed.accept(new Response.Choice(chosen));
    }

    private NativeLabel row(String key, String letter, Span text) {
        Element input = new Element("input");
        input.setAttribute("type", several ? "checkbox" : "radio");
        input.setAttribute("name", "answer");
        input.setProperty("checked", chosen.contains(key));
        input.addEventListener("change", event -> {
                    boolean ticked = event.getEventData().get(CHECKED).asBoolean();
                    if (!several) {
                        chosen.clear();
                    }
                    if (ticked) {
                        chosen.add(key);
                    } else {
                        chosen.remove(key);
                    }
                    clear.setVisible(!chosen.isEmpty());
                    changed.accept(new Response.Choice(chosen));
                })
                .addEventData(CHECKED);
        NativeLabel row = new NativeLabel();
        row.addClassName("choice");
        row.getElement().appendChild(input);
        if (!letter.isEmpty()) {
            Span sign = new Span(letter);
            sign.addClassName("letter");
            row.add(sign);
        }
        row.add(text);
        return row;
    }
}
