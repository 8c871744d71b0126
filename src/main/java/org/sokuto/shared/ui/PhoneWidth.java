package org.sokuto.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;

/** Tells a component whether the page is as narrow as a phone, for grids whose columns no style sheet can change. */
public final class PhoneWidth {

    private static final int WIDEST = 640;

    private PhoneWidth() {}

    /** Calls back when the component comes to the page, and whenever the answer changes. */
    public static void follow(Component component, SerializableConsumer<Boolean> isNarrow) {
        component.addAttachListener(attached -> {
            Page page = attached.getUI().getPage();
            int width = page.getExtendedClientDetails().getWindowInnerWidth();
            boolean[] narrow = {width > 0 && width <= WIDEST};
            isNarrow.accept(narrow[0]);
            Registration resized = page.addBrowserWindowResizeListener(resize -> {
                if (narrow[0] != resize.getWidth() <= WIDEST) {
                    narrow[0] = !narrow[0];
                    isNarrow.accept(narrow[0]);
                }
            });
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                resized.remove();
            });
        });
    }
}
