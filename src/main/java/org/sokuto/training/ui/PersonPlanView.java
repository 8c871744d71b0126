package org.sokuto.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonItem;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.Messages;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.PageHeader.Crumb;

/** One person's plan alone, for trainers too, who see no rates. */
@Route("people/:person/plan")
@Requires(Action.PLAN_READ)
class PersonPlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PeopleService people;
    private final transient PersonParts parts;
    private final transient Access access;
    private final transient RateWords words;
    private String title = "";

    PersonPlanView(PeopleService people, PersonParts parts, Access access, Messages messages) {
        this.people = people;
        this.parts = parts;
        this.access = access;
        words = new RateWords(messages, getLocale());
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            PersonId id = PlanAddress.person(event.getRouteParameters());
            PersonItem person = people.get(id);
            title = words.text("plan.title", person.name());
            removeAll();
            add(header(person), parts.plan(id, words));
        } catch (NotFound notFound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private PageHeader header(PersonItem person) {
        PageHeader header = new PageHeader(title, words.text("plan.lead"));
        return access.may(Action.PLAN_WRITE)
                ? header.crumbs(
                        words.text("crumbs"),
                        new Crumb(words.text("plans"), TrainingRoutes.PLANS),
                        Crumb.here(person.name()))
                : header;
    }
}
