package org.sokuto.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sokuto.shared.DomainError;
import org.sokuto.shared.ui.Notices;
import org.springframework.stereotype.Component;

/** Tells a refusal in the user's words; tells a fault of ours by a reference number that the log knows too. */
@Component
class UnexpectedFailure implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailure.class);

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        if (event.getThrowable() instanceof DomainError refusal) {
            if (ui != null) {
                Notices.error(
                        ui.getTranslation(refusal.messageKey(), refusal.arguments()),
                        ui.getTranslation("shared.close"));
            }
            return;
        }
        String reference = reference();
        LOG.error("reference {}", reference, event.getThrowable());
        if (ui != null) {
            Notices.error(ui.getTranslation("shell.failure", reference), ui.getTranslation("shared.close"));
        }
    }

    /** Short enough to be read out on the telephone. */
    static String reference() {
        int number = ThreadLocalRandom.current().nextInt(0x1000000);
        return String.format(Locale.ROOT, "%04X-%02X", number >> 8, number & 0xFF);
    }
}
