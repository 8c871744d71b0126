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
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.EmptyState.Point;
import org.sokuto.shared.ui.Picture;

/** Not there, or not within the person's scope: one page for both, so that it tells nothing. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NotFoundView() {
        Anchor home = new Anchor(".", getTranslation("shell.not-found.home"));
        home.addClassNames("button", "primary");
        add(EmptyState.page(Picture.SEARCH, getPageTitle(), getTranslation("shell.not-found.text"))
                .checks(
                        new Point(
                                getTranslation("shell.not-found.address"),
                                getTranslation("shell.not-found.address.text")),
                        new Point(
                                getTranslation("shell.not-found.scope"), getTranslation("shell.not-found.scope.text")))
                .actions(home));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.not-found.title");
    }
}
