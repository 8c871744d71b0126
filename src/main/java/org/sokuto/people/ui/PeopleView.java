package org.sokuto.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonFilter;
import org.sokuto.people.TeamService;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.people.signin.OneTimeCodes;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.EmptyState.Point;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.Picture;

/** The people within reach, found by number, name or reading; a row leads to the person. */
@Route(PersonPaths.LIST)
@Requires({Action.ACCOUNT_CREATE, Action.RATE_COMPARE})
class PeopleView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient PeopleService people;
    private final transient OneTimeCodes codes;
    private final transient RosterImports imports;
    private final boolean administers;
    private final PeopleFilters filters;
    private final PeopleGrid grid;
    private final Div list = new Div();

    PeopleView(PeopleService people, TeamService teams, OneTimeCodes codes, RosterImports imports, Access access) {
        this.people = people;
        this.codes = codes;
        this.imports = imports;
        this.administers = access.may(Action.ACCOUNT_CREATE);
        this.filters = new PeopleFilters(teams.findAll(), administers, this::narrow);
        this.grid = new PeopleGrid(PersonPaths.of(access), administers);
        PageHeader header = new PageHeader(getPageTitle(), getTranslation("people.list.lead"));
        if (administers) {
            header.actions(codesButton(), importButton(), addLink());
        }
        add(header, filters, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(event.getLocation().getQueryParameters());
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.list");
    }

    private void narrow() {
        load();
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PersonPaths.LIST, filters.address()));
    }

    private void load() {
        PersonFilter filter = filters.value();
        long total = people.count(filter);
        boolean narrowed = !filter.equals(PersonFilter.ALL);
        filters.tell(total);
        list.removeAll();
        if (total > 0) {
            grid.show(people, filter, total);
            list.add(grid);
        }
        if (total == 0 && narrowed) {
            list.add(noHit());
        } else if (administers && total <= 1 && !narrowed) {
            list.add(onlyMe());
        } else if (total == 0) {
            list.add(nobody());
        }
    }

    private EmptyState noHit() {
        Button clear = new Button(getTranslation("shared.clear"), click -> {
            filters.show(QueryParameters.empty());
            narrow();
        });
        return EmptyState.section(
                        Picture.SEARCH, getTranslation("people.list.no-hit"), getTranslation("people.list.no-hit.text"))
                .actions(clear);
    }

    private EmptyState nobody() {
        return EmptyState.section(
                Picture.PEOPLE, getTranslation("people.list.nobody"), getTranslation("people.list.nobody.text"));
    }

    private EmptyState onlyMe() {
        return EmptyState.section(
                        Picture.PEOPLE, getTranslation("people.list.first"), getTranslation("people.list.first.text"))
                .steps(
                        point("people.list.first.import"),
                        point("people.list.first.teams"),
                        point("people.list.first.codes"))
                .actions(importButton());
    }

    private Point point(String key) {
        return new Point(getTranslation(key), getTranslation(key + ".text"));
    }

    private Anchor addLink() {
        Anchor add = new Anchor(PersonPaths.NEW, Icons.ADD.create(), new Span(getTranslation("people.add")));
        add.addClassNames("button", "primary");
        return add;
    }

    private Button importButton() {
        return new Button(getTranslation("people.import"), Icons.IMPORT.create(), click -> imports.open(this::load));
    }

    private Button codesButton() {
        Button button = new Button(
                getTranslation("people.codes"), Icons.KEY.create(), click -> new FirstCodesDialog(codes).open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
