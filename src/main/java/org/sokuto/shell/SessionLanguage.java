package org.sokuto.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Says in each page which language it is in, and answers unexpected failures. */
@Component
class SessionLanguage implements VaadinServiceInitListener {

    private final transient UnexpectedFailure failure;

    SessionLanguage(UnexpectedFailure failure) {
        this.failure = failure;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(failure));
        event.getSource().addUIInitListener(init -> markLanguage(init.getUI()));
    }

    private static void markLanguage(UI ui) {
        ui.getPage()
                .executeJs("document.documentElement.lang = $0", ui.getLocale().getLanguage());
    }
}
