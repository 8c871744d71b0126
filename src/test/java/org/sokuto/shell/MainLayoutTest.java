package org.sokuto.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.LocationChangeEvent;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.people.access.Role;
import org.sokuto.shared.KaribuTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the focus lands, for who walks by keyboard or listens. */
class MainLayoutTest extends KaribuTest {

    @Autowired
    private Places places;

    @Autowired
    private SignedInPerson person;

    private MainLayout layout;

    @BeforeEach
    void openALayout() {
        signIn(people.add("OP0001", "第1チーム", Role.OPERATOR));
        layout = new MainLayout(places, person);
        UI.getCurrent().add(layout);
    }

    /** Whether the page stays, and whether it begins at its top; nothing where the focus is left alone. */
    private List<Object> arrive(String address, NavigationTrigger trigger) {
        UI ui = UI.getCurrent();
        ui.getInternals().dumpPendingJavaScriptInvocations();
        layout.afterNavigation(new AfterNavigationEvent(
                new LocationChangeEvent(ui.getInternals().getRouter(), ui, trigger, new Location(address), List.of())));
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("h1[tabindex]"))
                .flatMap(call -> call.getParameters().stream().limit(2))
                .toList();
    }

    @Test
    void the_first_page_leaves_the_focus_to_the_browser() {
        assertThat(arrive("today", NavigationTrigger.PAGE_LOAD)).isEmpty();
    }

    @Test
    void a_new_page_takes_it_to_its_title() {
        arrive("today", NavigationTrigger.PAGE_LOAD);

        assertThat(arrive("learn", NavigationTrigger.ROUTER_LINK)).containsExactly(false, true);
        assertThat(arrive("today", NavigationTrigger.HISTORY)).containsExactly(false, false);
    }

    @Test
    void a_page_that_stays_takes_it_to_what_changed() {
        arrive("attempts/1?q=1", NavigationTrigger.PAGE_LOAD);

        assertThat(arrive("attempts/1?q=2", NavigationTrigger.ROUTER_LINK)).containsExactly(true, false);
        assertThat(arrive("attempts/1/result", NavigationTrigger.UI_NAVIGATE)).containsExactly(false, true);
    }
}
