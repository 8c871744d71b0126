package org.sokuto.roleplay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sokuto.catalog.CatalogService;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.roleplay.RoleplayRoutes;
import org.sokuto.roleplay.RunItem;
import org.sokuto.roleplay.RunResults;
import org.sokuto.roleplay.ScenarioCatalogue;
import org.sokuto.roleplay.ScenarioItem;
import org.sokuto.shared.Messages;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.Picture;

/** The scenarios to choose from, and the runs so far. */
@Route(RoleplayRoutes.SCENARIOS)
@Requires(Action.SCENARIO_PLAY)
class ScenariosView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_RUNS = 20;

    private final transient ScenarioCatalogue catalogue;
    private final transient RunResults results;
    private final transient CatalogService topics;
    private final transient RunWords words;

    ScenariosView(
            ScenarioCatalogue catalogue, RunResults results, CatalogService topics, Messages messages, Clock clock) {
        this.catalogue = catalogue;
        this.results = results;
        this.topics = topics;
        words = new RunWords(messages, getLocale(), clock);
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<ScenarioItem> scenarios = catalogue.findAll();
        List<RunItem> runs = results.findMyRuns();
        add(new PageHeader(words.text("scenarios"), words.text("scenarios.lead")));
        if (scenarios.isEmpty()) {
            add(EmptyState.section(Picture.DONE, words.text("scenarios.none"), words.text("scenarios.none.text")));
            return;
        }
        TopicWords names = new TopicWords(topics.tree(), words.language());
        UnorderedList cards = new UnorderedList();
        cards.addClassNames("scenarios");
        scenarios.forEach(scenario -> cards.add(card(scenario, runs, names)));
        add(cards);
        if (!runs.isEmpty()) {
            add(past(runs, scenarios));
        }
    }

    @Override
    public String getPageTitle() {
        return words.text("scenarios");
    }

    private ListItem card(ScenarioItem scenario, List<RunItem> runs, TopicWords names) {
        List<RunItem> own = runs.stream()
                .filter(run -> run.family().equals(scenario.family()))
                .toList();
        Div chips = new Div(
                new Chip(Chip.Kind.NEUTRAL, words.text("level", scenario.level())),
                new Chip(Chip.Kind.NEUTRAL, Icons.CLOCK, words.text("minutes", scenario.minutes())));
        chips.addClassName("chips");
        state(own).forEach(chips::add);
        Paragraph about = new Paragraph(String.join(words.text("list.separator"), names.of(scenario.topics())));
        about.addClassName("soft");
        Paragraph note = new Paragraph(words.text("note.sharp"));
        note.addClassName("note");
        Anchor open = new Anchor(RoleplayRoutes.scenario(scenario.family()), words.in(scenario.title()));
        ListItem card = new ListItem(new H2(open), about, chips, note);
        card.addClassNames("card", "scenario");
        return card;
    }

    private List<Component> state(List<RunItem> own) {
        if (own.stream().anyMatch(RunItem::isOpen)) {
            return List.of(new Chip(Chip.Kind.ACCENT, words.text("state.open")));
        }
        if (own.stream().anyMatch(run -> run.passed() && !run.again())) {
            return List.of(new Chip(Chip.Kind.OK, Icons.CHECK, words.text("state.passed")));
        }
        return List.of(new Chip(Chip.Kind.NEUTRAL, words.text(own.isEmpty() ? "state.new" : "state.tried")));
    }

    private Component past(List<RunItem> runs, List<ScenarioItem> scenarios) {
        Map<String, String> titles =
                scenarios.stream().collect(Collectors.toMap(ScenarioItem::family, item -> words.in(item.title())));
        Span seen = new Span(words.text("past.note"));
        seen.addClassName("note");
        Div head = new Div(new H2(words.text("past")), seen);
        head.addClassName("section-head");
        Section past = new Section(
                head,
                RunTable.of(words, titles).rows(runs.stream().limit(MOST_RUNS).toList()));
        past.addClassName("section");
        return past;
    }
}
