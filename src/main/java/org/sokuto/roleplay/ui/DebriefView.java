package org.sokuto.roleplay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Optional;
import org.sokuto.people.PeopleService;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.roleplay.Debrief;
import org.sokuto.roleplay.RoleplayRoutes;
import org.sokuto.roleplay.RunService;
import org.sokuto.roleplay.engine.Outcome;
import org.sokuto.shared.Messages;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.WayOn;
import org.sokuto.shared.ui.Callout;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.PageHeader.Crumb;
import org.springframework.beans.factory.ObjectProvider;

/** What one conversation showed: first one good point and one lever, then every move. */
@Route("runs/:run/debrief")
@Requires({Action.SCENARIO_PLAY, Action.TRANSCRIPT_READ})
class DebriefView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RunService runs;
    private final transient PeopleService people;
    private final transient ObjectProvider<WayOn> ways;
    private final transient RunWords words;
    private String title = "";

    DebriefView(RunService runs, PeopleService people, ObjectProvider<WayOn> ways, Messages messages, Clock clock) {
        this.runs = runs;
        this.people = people;
        this.ways = ways;
        words = new RunWords(messages, getLocale(), clock);
        addClassNames("narrow", "debrief");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            Debrief debrief = runs.debrief(RunAddress.run(event.getRouteParameters()));
            title = words.text("debrief.title", words.in(debrief.title()));
            int move = DebriefAddress.move(event.getLocation().getQueryParameters(), debrief);
            removeAll();
            show(debrief, move);
        } catch (NotFound notFound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Debrief debrief, int move) {
        PageHeader header = header(debrief);
        add(header);
        if (debrief.again()) {
            add(new Callout(Callout.Kind.INFO, words.text("again.note")));
        }
        boolean passed =
                debrief.own() && debrief.scored().filter(Debrief.Scored::passed).isPresent();
        boolean leads = passed && leadOn(debrief, header);
        add(new LeadCards(debrief, !leads, words, number -> retry(debrief, number)));
        if (debrief.turns().isEmpty()) {
            add(transcript(debrief));
            return;
        }
        Div moves =
                new Div(new TurnDetail(debrief, move, words, number -> retry(debrief, number)), transcript(debrief));
        moves.addClassName("stack");
        Div low = new Div(moves);
        debrief.scored().ifPresent(scored -> {
            low.addClassNames("split", "wide");
            low.add(new ScoreCard(scored, words));
        });
        add(new MoveStrip(debrief, move, words), low);
    }

    /** From a passed run on to what follows; what began halfway does not count, so it leads to the beginning. */
    private boolean leadOn(Debrief debrief, PageHeader header) {
        String scenario = RoleplayRoutes.scenario(debrief.family());
        Optional<WayOn.Step> next = debrief.again()
                ? Optional.of(new WayOn.Step(scenario, words.text("from-start"), words.text("from-start.reason")))
                : WayOn.first(ways.orderedStream(), scenario, words.language());
        next.ifPresent(step -> {
            Anchor go = new Anchor(step.address(), step.label());
            go.addClassNames("button", "primary");
            header.actions(go);
            add(new Callout(Callout.Kind.OK, step.reason()).icon(Icons.CHECK));
        });
        return next.isPresent();
    }

    private PageHeader header(Debrief debrief) {
        Div facts = new Div(
                new Span(words.day(debrief.startedAt())),
                new Span(words.text("ordinal", debrief.ordinal())),
                new Span(words.text("moves", debrief.turns().size())));
        if (debrief.endedAt().isAfter(debrief.startedAt().plusSeconds(1))) {
            facts.add(new Span(words.duration(debrief.startedAt(), debrief.endedAt())));
        }
        facts.addClassNames("run-facts", "num");
        if (!debrief.own()) {
            facts.addComponentAsFirst(new Span(people.get(debrief.person()).name()));
        }
        Chip.Kind kind = debrief.scored().filter(Debrief.Scored::passed).isPresent() ? Chip.Kind.OK : Chip.Kind.NEUTRAL;
        facts.add(new Chip(kind, words.text("outcome." + debrief.outcome())));
        PageHeader header = new PageHeader(title)
                .crumbs(
                        words.text("path"),
                        new Crumb(words.text("scenarios"), RoleplayRoutes.SCENARIOS),
                        new Crumb(words.in(debrief.title()), RoleplayRoutes.scenario(debrief.family())),
                        Crumb.here(words.text("debrief")));
        header.add(facts);
        debrief.summary()
                .filter(summary -> debrief.outcome() != Outcome.STOPPED)
                .ifPresent(summary -> {
                    Span end = RunWords.japanese(new Span(summary));
                    end.addClassNames("soft", "run-end");
                    header.add(end);
                });
        return header;
    }

    private void retry(Debrief debrief, int number) {
        UI.getCurrent().navigate(RoleplayRoutes.run(runs.startFrom(debrief.run(), number)));
    }

    private Component transcript(Debrief debrief) {
        TalkLog log = new TalkLog(words, debrief.customer());
        log.show(debrief.talk());
        NativeDetails all = new NativeDetails(words.text("transcript"), log);
        all.addClassNames("card", "transcript");
        return all;
    }
}
