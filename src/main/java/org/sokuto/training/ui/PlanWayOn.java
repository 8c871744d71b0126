package org.sokuto.training.ui;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sokuto.catalog.CatalogService;
import org.sokuto.curricula.CourseCatalogue;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.shared.Messages;
import org.sokuto.shared.WayOn;
import org.sokuto.training.PlanItem;
import org.sokuto.training.PlanKind;
import org.sokuto.training.PlanService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** After an item of the plan: what is open of the same agreement. */
@Component
@Order(10)
class PlanWayOn implements WayOn {

    private final PlanService plans;
    private final CatalogService catalog;
    private final CourseCatalogue courses;
    private final Access access;
    private final Messages messages;
    private final Clock clock;

    PlanWayOn(
            PlanService plans,
            CatalogService catalog,
            CourseCatalogue courses,
            Access access,
            Messages messages,
            Clock clock) {
        this.plans = plans;
        this.catalog = catalog;
        this.courses = courses;
        this.access = access;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Optional<Step> after(String work, Locale language) {
        if (!access.may(Action.PLAN_READ)) {
            return Optional.empty();
        }
        List<PlanItem> plan = plans.findMine();
        if (plan.stream().noneMatch(PlanItem::isOpen)) {
            return Optional.empty();
        }
        PlanLinks links = new PlanLinks(courses, access);
        PlanWords words = new PlanWords(new RateWords(messages, language), catalog.tree(), clock);
        return PlanGroup.of(plan).stream()
                .filter(group -> group.items().stream().anyMatch(item -> leadsTo(work, item, links)))
                .flatMap(group -> group.items().stream())
                .filter(item -> item.isOpen() && !leadsTo(work, item, links))
                .flatMap(item -> links.start(item).map(address -> step(address, item, words)).stream())
                .findFirst();
    }

    /** Lessons have no page of a result, and finding them takes a look into every course. */
    private static boolean leadsTo(String work, PlanItem item, PlanLinks links) {
        return item.kind() != PlanKind.LESSON
                && links.start(item).filter(work::equals).isPresent();
    }

    private static Step step(String address, PlanItem item, PlanWords words) {
        return new Step(
                address,
                words.text("way-on.plan"),
                words.text(
                        "way-on.plan.reason",
                        words.topic(item.topic()),
                        words.in(item.title()),
                        words.what(item.kind(), item.minutes())));
    }
}
