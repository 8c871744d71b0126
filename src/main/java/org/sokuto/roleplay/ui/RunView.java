package org.sokuto.roleplay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.roleplay.RoleplayRoutes;
import org.sokuto.roleplay.RunId;
import org.sokuto.roleplay.RunService;
import org.sokuto.roleplay.RunSheet;
import org.sokuto.shared.Messages;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.Icons;

/** The conversation, over the whole window; every move is stored before it shows. */
@Route(value = "runs/:run", autoLayout = false)
@Requires(Action.SCENARIO_PLAY)
class RunView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String RECORD_SHOWN = "record-shown";

    private final transient RunService runs;
    private final transient RunWords words;
    private final transient Clock clock;
    private final Span counter = new Span();
    private final Span phoneCounter = new Span();
    private final Div mood = new Div();
    private transient RunId run;
    private TalkLog log;
    private List<Component> stopping;
    private ChoiceDock dock;
    private int moves;
    private String title = "";

    @SuppressWarnings("NullAway.Init")
    RunView(RunService runs, Messages messages, Clock clock) {
        this.runs = runs;
        this.clock = clock;
        words = new RunWords(messages, getLocale(), clock);
        addClassName("player");
        mood.addClassName("mood");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            run = RunAddress.run(event.getRouteParameters());
            RunSheet sheet = runs.find(run);
            title = words.in(sheet.title());
            removeAll();
            log = new TalkLog(words, sheet.customer());
            dock = new ChoiceDock(words, clock, this::say);
            Main talk = new Main(mood, log, dock);
            talk.addClassName("talk");
            add(header(sheet), tabs(), talk, new RecordPanel(sheet.record(), words));
            show(sheet);
            log.followNewest();
            if (event.getTrigger() != NavigationTrigger.PAGE_LOAD
                    && !sheet.talk().isEmpty()) {
                log.focusNewest(sheet.talk());
            }
        } catch (NotFound notFound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void say(String option) {
        RunSheet sheet = runs.move(run, moves, option);
        show(sheet);
        log.focusNewest(sheet.talk());
    }

    private void show(RunSheet sheet) {
        moves = sheet.moves();
        String count = sheet.over() ? words.text("moves", moves) : words.text("move.of", moves + 1, sheet.mostMoves());
        counter.setText(count);
        phoneCounter.setText(count);
        stopping.forEach(part -> part.setVisible(!sheet.over()));
        showMood(sheet);
        log.show(sheet.talk());
        dock.show(sheet);
    }

    private void showMood(RunSheet sheet) {
        mood.removeAll();
        mood.setVisible(sheet.mood().isPresent());
        Div line = new Div(new Span(words.text("mood")));
        sheet.moodBefore()
                .filter(before -> !sheet.mood().equals(sheet.moodBefore()))
                .ifPresent(before -> {
                    line.add(new Chip(Chip.Kind.NEUTRAL, words.in(before)));
                    line.add(Icons.NEXT.create());
                });
        sheet.mood().ifPresent(now -> {
            Chip chip = new Chip(Chip.Kind.NEUTRAL, words.in(now));
            chip.addClassName("now");
            line.add(chip);
        });
        Span note = new Span(words.text("mood.note"));
        note.addClassNames("push", "desk-only");
        line.add(note);
        mood.add(line);
    }

    private Header header(RunSheet sheet) {
        Anchor brand = new Anchor(".", new Component[] {Icons.BRAND.create()});
        brand.addClassNames("brand", "desk-only");
        brand.setAriaLabel(getTranslation("shell.name"));
        Chip practice = new Chip(Chip.Kind.ACCENT, words.text(sheet.again() ? "practice.again" : "practice"));
        practice.addClassName("desk-only");
        counter.addClassNames("chip", "num", "desk-only");
        Div phone = new Div(new Span(words.text("practice")), phoneCounter);
        phone.addClassNames("meta", "phone-only");
        Span free = new Span(words.text("stop.free"));
        free.addClassNames("note", "phone-only");
        Div heading = new Div(new H1(title), phone, free);
        heading.addClassName("heading");
        Span space = new Span();
        space.addClassName("space");
        Span leave = new Span(words.text("stop.note"));
        leave.addClassName("note");
        stopping = List.of(free, leave, new Button(words.text("stop"), click -> stop()));
        Header header = new Header(brand, heading, practice, counter, space, leave, stopping.getLast());
        header.addClassName("player-head");
        return header;
    }

    private void stop() {
        runs.stop(run);
        UI.getCurrent().navigate(RoleplayRoutes.debrief(run));
    }

    /** On a phone the record lies behind the conversation. */
    private Div tabs() {
        NativeButton talk = new NativeButton(words.text("talk"));
        talk.addComponentAsFirst(Icons.TALK.create());
        NativeButton record = new NativeButton(words.text("record"));
        record.addComponentAsFirst(Icons.PAGE.create());
        talk.addClickListener(click -> showRecord(false, talk, record));
        record.addClickListener(click -> showRecord(true, talk, record));
        Div tabs = new Div(talk, record);
        tabs.addClassNames("player-tabs", "phone-only");
        tabs.getElement().setAttribute("role", "group");
        tabs.getElement().setAttribute("aria-label", words.text("parts"));
        showRecord(false, talk, record);
        return tabs;
    }

    private void showRecord(boolean shown, NativeButton talk, NativeButton record) {
        setClassName(RECORD_SHOWN, shown);
        talk.getElement().setAttribute("aria-pressed", Boolean.toString(!shown));
        record.getElement().setAttribute("aria-pressed", Boolean.toString(shown));
    }
}
