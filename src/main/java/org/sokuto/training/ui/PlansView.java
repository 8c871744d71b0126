package org.sokuto.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sokuto.catalog.CatalogService;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TeamId;
import org.sokuto.people.TeamItem;
import org.sokuto.people.TeamService;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.Role;
import org.sokuto.people.access.Scope;
import org.sokuto.shared.Messages;
import org.sokuto.shared.ui.DataTable;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.Picture;
import org.sokuto.shared.ui.Small;
import org.sokuto.training.PlanItem;
import org.sokuto.training.PlanService;

/** What the people within reach have agreed to learn and not done yet, people in order of reading. */
@Route("plans")
@Requires(Action.PLAN_WRITE)
class PlansView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final String TEAM = "team";
    private static final String PAGE_PARAMETER = "page";
    private static final String ALL = "";

    private final transient PlanService plans;
    private final transient PeopleService people;
    private final transient PlanWords words;
    private final transient List<TeamItem> teams;
    private final Div content = new Div();

    PlansView(
            PlanService plans,
            PeopleService people,
            TeamService teams,
            CatalogService catalog,
            Access access,
            Clock clock,
            Messages messages) {
        this.plans = plans;
        this.people = people;
        Scope scope = access.scope(Action.PLAN_WRITE);
        this.teams = teams.findAll().stream()
                .filter(team -> team.members() > 0)
                .filter(team ->
                        scope.everyone() || scope.teams().contains(team.id().value()))
                .toList();
        words = new PlanWords(new RateWords(messages, getLocale()), catalog.tree(), clock);
        content.addClassName("stack");
        addClassNames("narrow", "plans");
        add(new PageHeader(getPageTitle(), words.text("plans.lead")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        Optional<TeamItem> team = address.getSingleParameter(TEAM)
                .flatMap(id ->
                        teams.stream().filter(item -> key(item).equals(id)).findFirst());
        TeamId chosen = team.map(TeamItem::id).orElse(null);
        long count = plans.countOpen(chosen);
        int pages = Math.max(1, Math.ceilDiv(Math.toIntExact(count), PAGE));
        int page = address.getSingleParameter(PAGE_PARAMETER)
                .filter(text -> text.matches("[1-9]\\d{0,4}"))
                .map(text -> Math.min(Integer.parseInt(text), pages))
                .orElse(1);
        content.removeAll();
        content.add(filters(team.orElse(null), count));
        if (count == 0) {
            content.add(EmptyState.section(Picture.DONE, words.text("plans.empty"), words.text("plans.empty.text")));
            return;
        }
        content.add(table().rows(plans.findOpen(chosen, (page - 1) * PAGE, PAGE)));
        if (pages > 1) {
            content.add(pager(team.orElse(null), page, pages));
        }
    }

    @Override
    public String getPageTitle() {
        return words.text("plans");
    }

    private DataTable<PlanItem> table() {
        return new DataTable<PlanItem>(words.text("plans"))
                .component(
                        words.text("plans.person"),
                        item -> new Anchor(
                                TrainingRoutes.plan(item.person().id()),
                                item.person().name()))
                .text(words.text("topic"), item -> words.topic(item.topic()))
                .component(words.text("plans.item"), this::what)
                .text(words.text("plans.due"), item -> words.day(item.dueOn()))
                .component(words.text("state"), item -> words.dueChip(item.dueOn()))
                .stacks();
    }

    private Component what(PlanItem item) {
        Div what = new Div(new Span(words.in(item.title())), new Small(words.what(item.kind(), item.minutes())));
        what.addClassName("plan-what");
        return what;
    }

    private Div filters(@Nullable TeamItem team, long count) {
        Div filters = new Div();
        filters.addClassName("filters");
        if (teams.size() > 1) {
            filters.add(teamChoice(team));
        }
        ComboBox<PersonReference> person = new ComboBox<>(words.text("plans.choose"));
        person.addClassName("wide");
        person.setItems(people.findReferences(Role.OPERATOR, Action.PLAN_WRITE));
        person.setItemLabelGenerator(PersonReference::name);
        person.setPlaceholder(words.text("plans.choose.hint"));
        person.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent()
                        .navigate(TrainingRoutes.newPlan(change.getValue().id(), null));
            }
        });
        Span found = new Span(words.text("plans.count", count));
        found.addClassName("push");
        found.getElement().setAttribute("role", "status");
        filters.add(person, found);
        return filters;
    }

    private Select<String> teamChoice(@Nullable TeamItem team) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(ALL, words.text("filter.team.all"));
        teams.forEach(item -> names.put(key(item), item.name()));
        Select<String> choice = new Select<>();
        choice.setLabel(words.text("filter.team"));
        choice.setItems(names.keySet());
        choice.setItemLabelGenerator(names::get);
        choice.setValue(team == null ? ALL : key(team));
        choice.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        PlansView.class,
                        change.getValue().isEmpty()
                                ? QueryParameters.empty()
                                : QueryParameters.of(TEAM, change.getValue())));
        return choice;
    }

    private Nav pager(@Nullable TeamItem team, int page, int pages) {
        Nav pager = new Nav();
        pager.addClassName("actions");
        pager.setAriaLabel(words.text("plans.pages"));
        if (page > 1) {
            pager.add(pageLink(team, page - 1, "pager.before"));
        }
        pager.add(new Span(words.text("pager.place", page, pages)));
        if (page < pages) {
            pager.add(pageLink(team, page + 1, "pager.next"));
        }
        return pager;
    }

    private Anchor pageLink(@Nullable TeamItem team, int page, String key) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (team != null) {
            parameters.put(TEAM, key(team));
        }
        parameters.put(PAGE_PARAMETER, String.valueOf(page));
        Anchor link = new Anchor(TrainingRoutes.address(TrainingRoutes.PLANS, parameters), words.text(key));
        link.addClassName("button");
        return link;
    }

    private static String key(TeamItem team) {
        return team.id().value().toString();
    }
}
