package org.sokuto.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sokuto.catalog.CatalogService;
import org.sokuto.curricula.CourseCatalogue;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.shared.ui.PageSection;
import org.sokuto.training.PlanItem;
import org.sokuto.training.PlanService;
import org.springframework.beans.factory.ObjectProvider;

/** What stands on a person's page besides the rates: the plan, and what other modules have to say. */
@org.springframework.stereotype.Component
class PersonParts {

    private static final String PAGE = "people";

    private final PlanService plans;
    private final CatalogService catalog;
    private final CourseCatalogue courses;
    private final ObjectProvider<PageSection> sections;
    private final Access access;
    private final CurrentActor current;
    private final Clock clock;

    PersonParts(
            PlanService plans,
            CatalogService catalog,
            CourseCatalogue courses,
            ObjectProvider<PageSection> sections,
            Access access,
            CurrentActor current,
            Clock clock) {
        this.plans = plans;
        this.catalog = catalog;
        this.courses = courses;
        this.sections = sections;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    boolean mayPlan(PersonId person) {
        return access.may(Action.PLAN_WRITE) && plans.mayChange(person);
    }

    /** The plan; withdrawing leads to the same page anew. */
    PlanSection plan(PersonId person, RateWords words) {
        boolean own = person.value().equals(current.personOrNull());
        boolean mayPlan = mayPlan(person);
        PlanWords said = new PlanWords(words, catalog.tree(), clock);
        return new PlanSection(
                own ? plans.findMine() : plans.find(person),
                own,
                said,
                new PlanLinks(courses, access),
                clock.instant(),
                mayPlan ? TrainingRoutes.newPlan(person, null) : null,
                mayPlan ? this::askToWithdraw : null);
    }

    /** What other modules contribute about the person, in their order. */
    List<Component> contributed(PersonId person) {
        return sections.orderedStream()
                .filter(section -> section.page().equals(PAGE))
                .map(section -> section.about(person.value()))
                .flatMap(Optional::stream)
                .toList();
    }

    private void askToWithdraw(PlanItem item) {
        UI ui = UI.getCurrent();
        new WithdrawDialog(plans, item, () -> ui.refreshCurrentRoute(false)).open();
    }
}
