package org.sokuto.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;

/** The address without a path: leads each person to where the day begins. */
@Route("")
@Requires(Action.ACCOUNT_PASSWORD)
class HomeView extends Div implements BeforeEnterObserver {

    private final transient Places places;

    HomeView(Places places) {
        this.places = places;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(places.home());
    }
}
