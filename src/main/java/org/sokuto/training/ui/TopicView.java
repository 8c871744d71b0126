package org.sokuto.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sokuto.catalog.CatalogService;
import org.sokuto.catalog.TopicItem;
import org.sokuto.people.TeamItem;
import org.sokuto.people.TeamService;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.Messages;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.PageHeader.Crumb;
import org.sokuto.shared.ui.Picture;
import org.sokuto.training.GapService;
import org.sokuto.training.TopicRates;

/** One topic over everybody: whether the difference lies with people or with the topic itself. */
@Route("topics/:code")
@Requires(Action.TOPIC_GAP_READ)
class TopicView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String VIEW = "view";
    private static final String TABLE = "table";
    private static final String TEAM = "team";

    private final transient GapService gaps;
    private final transient CatalogService catalog;
    private final transient TeamService teams;
    private final transient Access access;
    private final transient RateWords words;
    private final Div page = new Div();
    private String title = "";

    TopicView(GapService gaps, CatalogService catalog, TeamService teams, Access access, Messages messages) {
        this.gaps = gaps;
        this.catalog = catalog;
        this.teams = teams;
        this.access = access;
        words = new RateWords(messages, getLocale());
        page.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        RateFilter filter = RateFilter.of(address);
        try {
            String code = event.getRouteParameters().get("code").orElseThrow(NotFound::new);
            TopicRates rates = gaps.topic(code, filter.query());
            TopicItem product = catalog.tree().above(rates.topic());
            title = words.text("topic.full", words.name(product), words.name(rates.topic(), product));
            removeAll();
            boolean table =
                    address.getSingleParameter(VIEW).filter(TABLE::equals).isPresent();
            add(header(rates, product, filter, table));
            page.removeAll();
            add(page);
            show(rates, product, filter, table, address.getSingleParameter(TEAM).orElse(""));
        } catch (NotFound notFound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private PageHeader header(TopicRates rates, TopicItem product, RateFilter filter, boolean table) {
        String lead = rates.basis()
                .map(basis -> words.text(
                        "topic.lead", words.period(basis), words.channels(basis.channels()), words.until(basis)))
                .orElseGet(() -> words.text("topic.lead.none"));
        PageHeader header = new PageHeader(words.name(rates.topic(), product), lead);
        Crumb productCrumb = access.may(Action.RATE_COMPARE)
                ? new Crumb(
                        words.name(product),
                        TrainingRoutes.heatMap(HeatMapSelection.STARTER
                                .withProduct(product.code())
                                .with(filter)))
                : Crumb.here(words.name(product));
        Crumb place = access.may(Action.RATE_COMPARE)
                ? new Crumb(words.text("heatmap"), TrainingRoutes.HEAT_MAP)
                : new Crumb(words.text("topics"), "topics");
        header.crumbs(words.text("crumbs"), place, productCrumb);
        if (rates.finding().isPresent()) {
            Map<String, String> other = new LinkedHashMap<>(filter.parameters());
            if (!table) {
                other.put(VIEW, TABLE);
            }
            Anchor change = new Anchor(
                    TrainingRoutes.address(TrainingRoutes.topic(rates.topic().code(), RateFilter.STARTER), other),
                    words.text(table ? "as-picture" : "as-table"));
            change.addClassName("button");
            header.actions(change);
        }
        return header;
    }

    private void show(TopicRates rates, TopicItem product, RateFilter filter, boolean table, String team) {
        if (rates.basis().isEmpty()) {
            page.add(HeatMapEmpty.noCalls(words, access.may(Action.CALL_IMPORT)));
            return;
        }
        page.add(new TopicVerdictCard(rates, filter, words));
        if (!rates.topic().material()) {
            page.add(new Callout(Callout.Kind.WARN, words.text("topic.no-material")).icon(Icons.WARNING));
        }
        List<Component> left = new ArrayList<>();
        if (!rates.means().isEmpty()) {
            left.add(new TopicDots(rates, team, words, table));
        }
        if (access.may(Action.RATE_COMPARE)) {
            left.add(new TopicPeople(rates, teamsOf(rates), team, filter, words));
        } else if (rates.finding().isPresent()) {
            left.add(new Callout(Callout.Kind.INFO, words.text("topic.no-names")).icon(Icons.EYE));
        }
        if (left.isEmpty()) {
            left.add(EmptyState.section(Picture.TABLE, words.text("topic.few"), words.text("topic.few.text")));
        }
        Div main = new Div(left.toArray(Component[]::new));
        main.addClassName("stack");
        Div split = new Div(main, new TopicGrounds(rates, product, filter, words));
        split.addClassNames("split", "wide");
        page.add(split);
    }

    /** The teams of the people shown by name. */
    private List<TeamItem> teamsOf(TopicRates rates) {
        return teams.findAll().stream()
                .filter(team -> rates.people().stream()
                        .anyMatch(row -> team.id().equals(row.person().team())))
                .toList();
    }
}
