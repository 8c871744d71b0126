package org.sokuto.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.Picture;

/** A page that could not be shown through a fault of ours, with the number under which the log knows it. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (isNotFound(parameter.getException())) {
            event.rerouteToError(NotFoundException.class);
            return HttpServletResponse.SC_NOT_FOUND;
        }
        String reference = UnexpectedFailure.reference();
        LOG.error("reference {}", reference, parameter.getException());
        Anchor home = new Anchor(".", getTranslation("shell.not-found.home"));
        home.addClassNames("button", "primary");
        add(EmptyState.page(Picture.SEARCH, getPageTitle(), getTranslation("shell.failure.text", reference))
                .actions(home));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.failure.title");
    }

    private static boolean isNotFound(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                return true;
            }
        }
        return false;
    }
}
