package org.sokuto.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/** The Enter key in a field, but not the one that ends a conversion of the input method. */
final class EnterKey {

    private static final String NOT_COMPOSING = "event.key === 'Enter' && !event.isComposing && event.keyCode !== 229";

    private EnterKey() {}

    static void on(Component field, Runnable submit) {
        Element element = field.getElement();
        element.addEventListener("keydown", event -> submit.run())
                .setFilter(NOT_COMPOSING)
                .synchronizeProperty("value");
    }
}
