package org.sokuto.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Side remark in the size of a note. */
@Tag("small")
public final class Small extends HtmlContainer {

    public Small(String text) {
        setText(text);
    }
}
