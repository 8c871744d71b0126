package org.sokuto.shell;

import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.springframework.stereotype.Component;

/** Lets a person open a page when one of the actions that the page names is open to that person. */
@Component
class RouteAccess implements NavigationAccessChecker {

    private final transient Access access;

    RouteAccess(Access access) {
        this.access = access;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        Class<?> page = context.getNavigationTarget();
        boolean open = page.isAnnotationPresent(AnonymousAllowed.class)
                || HasErrorParameter.class.isAssignableFrom(page)
                || isLayout(page)
                || (context.getPrincipal() != null && mayOpen(page.getAnnotation(Requires.class)));
        return open ? context.allow() : context.deny("no action of this page is open to the person");
    }

    boolean mayOpen(@Nullable Requires requires) {
        if (requires != null) {
            for (Action action : requires.value()) {
                if (access.may(action)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLayout(Class<?> page) {
        return RouterLayout.class.isAssignableFrom(page);
    }
}
