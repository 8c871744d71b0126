package org.sokuto.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import java.util.function.Consumer;
import org.sokuto.shared.Messages;

/** Japanese or English, each in its own words. */
class LanguageSwitch extends Div {

    LanguageSwitch(Locale current, Consumer<Locale> choose) {
        addClassName("segments");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("shell.language"));
        for (Locale language : Messages.LANGUAGES) {
            NativeButton button = new NativeButton(
                    getTranslation("shell.language." + language.getLanguage()), click -> choose.accept(language));
            boolean chosen = language.equals(Messages.supported(current));
            button.getElement().setAttribute("lang", language.getLanguage());
            button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
            add(button);
        }
    }
}
