package org.sokuto.roleplay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.roleplay.RoleplayRoutes;
import org.sokuto.roleplay.RunItem;
import org.sokuto.roleplay.RunResults;
import org.sokuto.roleplay.RunService;
import org.sokuto.roleplay.ScenarioBriefing;
import org.sokuto.roleplay.ScenarioCatalogue;
import org.sokuto.shared.Messages;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.PageHeader.Crumb;

/** What is known before a conversation begins, and its beginning. */
@Route(RoleplayRoutes.SCENARIOS + "/:family")
@Requires(Action.SCENARIO_PLAY)
class ScenarioView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ScenarioCatalogue catalogue;
    private final transient RunService runs;
    private final transient RunResults results;
    private final transient RunWords words;
    private String title = "";

    ScenarioView(ScenarioCatalogue catalogue, RunService runs, RunResults results, Messages messages, Clock clock) {
        this.catalogue = catalogue;
        this.runs = runs;
        this.results = results;
        words = new RunWords(messages, getLocale(), clock);
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String family = event.getRouteParameters().get("family").orElse("");
        try {
            ScenarioBriefing briefing = catalogue.brief(family);
            List<RunItem> own = results.findMyRuns().stream()
                    .filter(run -> run.family().equals(family))
                    .toList();
            title = words.in(briefing.scenario().title());
            removeAll();
            add(header(briefing, own), briefing(briefing));
            if (!own.isEmpty()) {
                Section past = new Section(
                        new H2(words.text("past")), RunTable.of(words, Map.of()).rows(own));
                past.addClassNames("section", "stack");
                add(past);
            }
        } catch (NotFound notFound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private PageHeader header(ScenarioBriefing briefing, List<RunItem> own) {
        boolean open = own.stream().anyMatch(RunItem::isOpen);
        Button start = new Button(words.text(open ? "continue" : "start"), click -> begin(briefing));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        return new PageHeader(title)
                .crumbs(
                        words.text("path"),
                        new Crumb(words.text("scenarios"), RoleplayRoutes.SCENARIOS),
                        Crumb.here(title))
                .actions(start);
    }

    private void begin(ScenarioBriefing briefing) {
        UI.getCurrent()
                .navigate(RoleplayRoutes.run(runs.start(briefing.scenario().family())));
    }

    private Component briefing(ScenarioBriefing briefing) {
        Paragraph text = new Paragraph(words.in(briefing.briefing()));
        text.addClassName("read");
        DescriptionList facts = new DescriptionList();
        facts.addClassNames("facts", "beside");
        fact(facts, "brief.customer", briefing.customer());
        fact(facts, "brief.channel", words.text("channel." + briefing.scenario().channel()));
        fact(facts, "brief.level", words.text("level", briefing.scenario().level()));
        fact(facts, "brief.minutes", words.text("minutes", briefing.scenario().minutes()));
        fact(facts, "brief.moves", words.text("moves.most", briefing.mostMoves()));
        fact(facts, "brief.variants", words.text("variants", briefing.scenario().variants()));
        Div card = new Div(new H2(words.text("brief")), text, facts);
        card.addClassNames("card", "briefing");
        Div all = new Div(card, new Callout(Callout.Kind.INFO, words.text("note.sharp")));
        all.addClassName("stack");
        if (words.language().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            all.add(new Callout(Callout.Kind.INFO, words.text("note.japanese")));
        }
        return all;
    }

    private void fact(DescriptionList facts, String label, String value) {
        facts.add(new DescriptionList.Term(words.text(label)), new DescriptionList.Description(value));
    }
}
