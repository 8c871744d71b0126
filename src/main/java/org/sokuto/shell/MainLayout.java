package org.sokuto.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sokuto.shared.ui.Icons;

/** The frame of every page: the places a person may go at the left, who is signed in at the top, the page itself. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final int MOST_ON_THE_PHONE = 5;

    /**
     * A new page begins at its top with the focus on its title; where the page stays, the part that changed has it. What
     * the page itself has put the focus to keeps it, and going back leaves the place to the browser.
     */
    private static final String ARRIVE = """
            if (!this.contains(document.activeElement)) {
              const title = this.querySelector('h1[tabindex]');
              const part = $0 ? this.querySelector('.arrive') : null;
              if (part) {
                part.focus();
              } else if (title) {
                title.focus({preventScroll: true});
              }
              if ($1) {
                window.scrollTo(0, 0);
              }
            }""";

    private final Map<Place, Anchor> links = new LinkedHashMap<>();
    private final Main main = new Main();
    private final Span placeName = new Span();
    private String path = "";

    MainLayout(Places places, SignedInPerson person) {
        addClassName("app");
        main.addClassName("main");
        main.setId("main");
        add(skip(), nav(places), top(person), main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String before = path;
        path = event.getLocation().getPath();
        NavigationTrigger trigger = event.getLocationChangeEvent().getTrigger();
        if (trigger != NavigationTrigger.PAGE_LOAD) {
            boolean stays = path.equals(before);
            main.getElement().executeJs(ARRIVE, stays, !stays && trigger != NavigationTrigger.HISTORY);
        }
        Place current = Place.of(path);
        placeName.setText(current == null ? "" : getTranslation(current.messageKey()));
        links.forEach((place, link) -> {
            if (place == current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Anchor skip() {
        Anchor skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Nav nav(Places places) {
        Nav nav = new Nav();
        nav.addClassName("nav");
        nav.setAriaLabel(getTranslation("shell.nav"));
        Anchor brand = new Anchor(".", Icons.BRAND.create(), new Span(getTranslation("shell.name")));
        brand.addClassNames("brand", "desk-only");
        nav.add(brand);
        for (Place place : places.open()) {
            Anchor link = link(place);
            links.put(place, link);
            if (links.size() > MOST_ON_THE_PHONE) {
                link.addClassName("desk-only");
            }
            nav.add(link);
        }
        return nav;
    }

    private Anchor link(Place place) {
        Span full = new Span(getTranslation(place.messageKey()));
        Span brief = new Span(getTranslation(place.messageKey() + ".short"));
        full.addClassName("desk-only");
        brief.addClassName("phone-only");
        return new Anchor(place.path(), place.icon().create(), full, brief);
    }

    private Header top(SignedInPerson person) {
        Anchor logo = new Anchor(".", new Component[] {Icons.BRAND.create()});
        logo.addClassNames("brand", "phone-only");
        logo.setAriaLabel(getTranslation("shell.name"));
        placeName.addClassName("place");
        Span space = new Span();
        space.addClassName("space");
        Header top = new Header(logo, placeName, space);
        person.menu().ifPresent(top::add);
        top.addClassName("top");
        return top;
    }
}
