package org.sokuto.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sokuto.catalog.CatalogService;
import org.sokuto.catalog.TopicTree;
import org.sokuto.curricula.CourseCatalogue;
import org.sokuto.curricula.CurriculaRoutes;
import org.sokuto.curricula.Enrolment;
import org.sokuto.curricula.EnrolmentService;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.roleplay.RoleplayRoutes;
import org.sokuto.shared.Messages;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.PageSection;
import org.sokuto.shared.ui.Picture;
import org.sokuto.training.GapQuery;
import org.sokuto.training.GapService;
import org.sokuto.training.PlanItem;
import org.sokuto.training.PlanService;
import org.springframework.beans.factory.ObjectProvider;

/** What to do in the next few minutes: one thing, then the plan, the courses and the own topics. */
@Route(TrainingRoutes.TODAY)
@Requires(Action.PLAN_READ)
class TodayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanService plans;
    private final transient EnrolmentService enrolments;
    private final transient GapService gaps;
    private final transient Access access;
    private final transient ObjectProvider<PageSection> sections;
    private final transient PersonId me;
    private final transient TopicTree topics;
    private final transient Clock clock;
    private final transient PlanWords words;
    private final transient PlanLinks links;

    TodayView(
            PlanService plans,
            EnrolmentService enrolments,
            CourseCatalogue courses,
            GapService gaps,
            CatalogService catalog,
            Access access,
            CurrentActor current,
            ObjectProvider<PageSection> sections,
            Clock clock,
            Messages messages) {
        this.plans = plans;
        this.enrolments = enrolments;
        this.gaps = gaps;
        this.access = access;
        this.sections = sections;
        this.clock = clock;
        me = current.person();
        topics = catalog.tree();
        words = new PlanWords(new RateWords(messages, getLocale()), topics, clock);
        links = new PlanLinks(courses, access);
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<PlanItem> plan = plans.findMine();
        List<Enrolment> courses = enrolments.findMine();
        List<PlanGroup> groups = PlanGroup.of(plan);
        List<Enrolment> going =
                courses.stream().filter(course -> !course.isFinished()).toList();
        boolean first = plan.isEmpty() && courses.isEmpty();
        Span date = new Span(words.longDay(words.today()));
        date.addClassName("soft");
        Div main = new Div(
                NextThing.choose(groups, going, item -> links.start(item).isPresent())
                        .<Component>map(thing -> NextCard.of(thing, words, links))
                        .orElseGet(() -> first ? nothingYet() : allDone()));
        plan(groups).ifPresent(main::add);
        topics().ifPresent(main::add);
        Div split = new Div(main, side(courses, going, plan));
        split.addClassNames("split", "airy", "today");
        removeAll();
        add(new PageHeader(getPageTitle()).beside(date), split);
    }

    @Override
    public String getPageTitle() {
        return words.text("today");
    }

    private Div side(List<Enrolment> courses, List<Enrolment> going, List<PlanItem> plan) {
        Div side = new Div();
        side.addClassName("stack");
        going.forEach(course -> side.add(new CourseCard(course, words)));
        sections.orderedStream()
                .filter(section -> section.page().equals(TrainingRoutes.TODAY))
                .flatMap(section -> section.about(me.value()).stream())
                .forEach(side::add);
        LatelyDone.of(courses, plan, clock.instant(), words).ifPresent(side::add);
        return side;
    }

    private Optional<Component> plan(List<PlanGroup> groups) {
        List<PlanGroup> open =
                groups.stream().filter(group -> group.next().isPresent()).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Div head = new Div(new H2(words.text("plan.mine")));
        head.addClassName("section-head");
        Section section = new Section(head, new PlanList(open, words, links, true, null));
        section.addClassName("section");
        return Optional.of(section);
    }

    private Optional<Component> topics() {
        if (!access.scope(Action.RATE_READ).covers(me.value(), null)) {
            return Optional.empty();
        }
        List<PersonTopic> own = PersonTopic.of(gaps.person(me, GapQuery.STARTER), topics);
        return own.isEmpty() ? Optional.empty() : Optional.of(new OwnTopics(own, me, words.rates()));
    }

    private EmptyState nothingYet() {
        return EmptyState.section(Picture.TABLE, words.text("today.first"), words.text("today.first.text"))
                .actions(button(CurriculaRoutes.LEARN, "today.first.learn", true));
    }

    /** More is offered, never asked for. */
    private EmptyState allDone() {
        EmptyState done = EmptyState.section(Picture.DONE, words.text("today.done"), words.text("today.done.text"));
        return access.may(Action.SCENARIO_PLAY)
                ? done.actions(button(RoleplayRoutes.SCENARIOS, "today.done.more", false))
                : done;
    }

    private Anchor button(String href, String key, boolean primary) {
        Anchor button = new Anchor(href, words.text(key));
        button.addClassName("button");
        button.setClassName("primary", primary);
        return button;
    }
}
