package org.sokuto.roleplay.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Clock;
import java.util.List;
import org.sokuto.roleplay.RoleplayRoutes;
import org.sokuto.roleplay.RunSheet;
import org.sokuto.shared.ui.HeldKey;

/** Below the conversation: the words that can be said, or that it is over. */
final class ChoiceDock extends Div {

    private static final List<Key> DIGITS =
            List.of(Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3, Key.DIGIT_4, Key.DIGIT_5, Key.DIGIT_6);

    private final transient RunWords words;
    private final HeldKey keys;
    private final SerializableConsumer<String> say;

    ChoiceDock(RunWords words, Clock clock, SerializableConsumer<String> say) {
        this.words = words;
        this.keys = new HeldKey(clock);
        this.say = say;
        addClassName("dock");
    }

    void show(RunSheet sheet) {
        removeAll();
        if (sheet.over()) {
            showOver(sheet);
        } else {
            showChoices(sheet.choices());
        }
    }

    private void showChoices(List<RunSheet.Choice> choices) {
        H2 title = new H2(words.text("choose"));
        title.setId("choose");
        Div group = new Div();
        group.addClassName("choices");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-labelledby", "choose");
        for (int index = 0; index < choices.size(); index++) {
            group.add(choice(choices.get(index), index));
        }
        add(title, group);
    }

    private NativeButton choice(RunSheet.Choice choice, int index) {
        Span key = new Span(words.text("choose.key", index + 1));
        key.addClassNames("key", "desk-only");
        NativeButton button = new NativeButton();
        button.addClassName("choice");
        button.add(RunWords.japanese(new Span(choice.text())), key);
        button.addClickListener(click -> {
            // The second half of a double click meets the next choice, which stands at the same place.
            if (click.getClickCount() < 2) {
                say.accept(choice.key());
            }
        });
        keys.listen(button, () -> say.accept(choice.key()), DIGITS.get(index), KeyModifier.ALT);
        return button;
    }

    private void showOver(RunSheet sheet) {
        H2 title = new H2(words.text("over"));
        Anchor debrief = new Anchor(RoleplayRoutes.debrief(sheet.run()), words.text("over.debrief"));
        debrief.addClassNames("button", "primary");
        Div over = new Div(title, new Paragraph(words.text("over.text")), debrief);
        over.addClassName("over");
        add(over);
    }
}
