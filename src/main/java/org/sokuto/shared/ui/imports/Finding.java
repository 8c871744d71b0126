package org.sokuto.shared.ui.imports;

import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Paragraph;

/** What a step came to, in one sentence that takes the focus so that it is read out. */
final class Finding extends Paragraph implements Focusable<Finding> {

    Finding(String text) {
        super(text);
        setTabIndex(-1);
        focus(FocusOption.PreventScroll.ENABLED);
    }
}
