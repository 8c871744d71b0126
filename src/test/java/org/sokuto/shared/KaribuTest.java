package org.sokuto.shared;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.sokuto.ApplicationTest;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Actor;
import org.sokuto.people.access.CurrentActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.util.ClassUtils;

/**
 * A test on a page without a browser: the whole application, a session, and somebody at the screen. The layout round
 * the page and what the browser does are left to the journeys.
 */
public abstract class KaribuTest extends ApplicationTest {

    /** Found by hand, since Karibu passes over pages that are not public. */
    private static final Set<Class<? extends Component>> PAGES =
            scan(Component.class, new AnnotationTypeFilter(Route.class));

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final Set<Class<? extends HasErrorParameter<?>>> ERROR_PAGES =
            (Set) scan(HasErrorParameter.class, new AssignableTypeFilter(HasErrorParameter.class));

    @Autowired
    private ApplicationContext context;

    /** All pages of the product. */
    public static Set<Class<? extends Component>> pages() {
        return PAGES;
    }

    /** Opens a browser window in which that person is signed in. */
    protected void signIn(PersonId person) {
        signIn(person, Locale.JAPANESE);
    }

    protected void signIn(PersonId person, Locale language) {
        openWindow(people.actor(person), language);
    }

    /** Opens a browser window in which nobody is signed in. */
    protected void staySignedOut() {
        openWindow(null, Locale.JAPANESE);
    }

    /** Goes to the address and expects that page there. */
    protected <T extends Component> T open(String path, Class<T> page) {
        load(path);
        return _get(page);
    }

    /** Whether the address does not lead whoever is at the screen to that page. */
    protected boolean isClosed(String path, Class<? extends Component> page) {
        try {
            load(path);
        } catch (MockAccessDeniedException | NotFoundException denied) {
            return true;
        }
        return _find(page).isEmpty();
    }

    /** As when the address was typed: unlike {@code UI.navigate}, it asks no browser about addresses unknown here. */
    private static void load(String path) {
        UI ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, new Location(path), NavigationTrigger.PAGE_LOAD);
    }

    @AfterEach
    void closeWindow() {
        if (VaadinSession.getCurrent() != null) {
            MockVaadin.tearDown();
        }
        SecurityContextHolder.clearContext();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
    }

    private void openWindow(Actor.@Nullable SignedIn person, Locale language) {
        closeWindow();
        SecurityContext security = SecurityContextHolder.createEmptyContext();
        if (person != null) {
            security.setAuthentication(CurrentActor.authentication(person));
        }
        // As in a real request: the filter put the context on the thread, the servlet sees the principal.
        MockVaadin.setMockRequestFactory(session -> {
            FakeRequest request = new FakeRequest(session);
            request.setUserPrincipalInt(person);
            request.setUserInRole((principal, role) -> false);
            session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, security);
            return request;
        });
        SecurityContextHolder.setContext(security);
        Routes routes = new Routes(new HashSet<>(PAGES), new HashSet<>(ERROR_PAGES), true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().setLocale(language);
        if (!language.equals(Locale.JAPANESE)) {
            // The window opened with a page in the usual language, which is not to be met again.
            load("another-page");
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<Class<? extends T>> scan(Class<T> type, TypeFilter filter) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        Set<Class<? extends T>> found = new HashSet<>();
        scanner.findCandidateComponents("org.sokuto")
                .forEach(bean -> found.add((Class<? extends T>)
                        ClassUtils.resolveClassName(bean.getBeanClassName(), KaribuTest.class.getClassLoader())));
        return found;
    }
}
