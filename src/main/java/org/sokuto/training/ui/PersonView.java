package org.sokuto.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sokuto.catalog.CatalogService;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonItem;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TeamService;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.Messages;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.PageHeader.Crumb;
import org.sokuto.shared.ui.Picture;
import org.sokuto.training.AnalysisBasis;
import org.sokuto.training.GapService;
import org.sokuto.training.PersonRates;

/**
 * One person's rates by topic, the same page for the person and for who leads the team. Nothing but {@link Uses} makes
 * the components of contributed sections part of what the browser loads for it.
 */
@Route("people/:person")
@RouteAlias("me")
@Requires(Action.RATE_READ)
@Uses(MultiSelectComboBox.class)
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String VIEW = "view";
    private static final String TABLE = "table";

    private final transient GapService gaps;
    private final transient CatalogService catalog;
    private final transient TeamService teams;
    private final transient Access access;
    private final transient CurrentActor current;
    private final transient PersonParts parts;
    private final transient RateWords words;
    private String title = "";

    PersonView(
            GapService gaps,
            CatalogService catalog,
            TeamService teams,
            Access access,
            CurrentActor current,
            PersonParts parts,
            Messages messages) {
        this.gaps = gaps;
        this.catalog = catalog;
        this.teams = teams;
        this.access = access;
        this.current = current;
        this.parts = parts;
        words = new RateWords(messages, getLocale());
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        RateFilter filter = RateFilter.of(address);
        try {
            PersonRates rates = gaps.person(person(event.getRouteParameters()), filter.query());
            title = rates.person().name();
            removeAll();
            add(header(rates.person()));
            boolean table =
                    address.getSingleParameter(VIEW).filter(TABLE::equals).isPresent();
            show(rates, filter, table, event.getLocation().getPath());
        } catch (NotFound notFound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** The person of the address; under the alias, whoever is signed in. */
    private PersonId person(RouteParameters parameters) {
        return parameters.get("person").map(PersonView::id).orElseGet(current::person);
    }

    private static PersonId id(String text) {
        try {
            return new PersonId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    private PageHeader header(PersonItem person) {
        List<String> facts = new ArrayList<>();
        if (person.teamName() != null) {
            facts.add(person.teamName());
        }
        if (person.hiredOn() != null) {
            facts.add(words.text("person.hired", words.date(person.hiredOn())));
        }
        String supervisors = teams.findSupervisors(person.id()).stream()
                .map(PersonReference::name)
                .collect(Collectors.joining(words.text("list.comma")));
        if (!supervisors.isEmpty()) {
            facts.add(words.text("person.supervisor", supervisors));
        }
        PageHeader header = new PageHeader(person.name()).beside(soft(person.kana()), parts(facts));
        boolean own = person.id().value().equals(current.personOrNull());
        return own || !access.may(Action.RATE_COMPARE)
                ? header
                : header.crumbs(
                        words.text("crumbs"),
                        new Crumb(words.text("heatmap"), TrainingRoutes.HEAT_MAP),
                        Crumb.here(person.name()));
    }

    private void show(PersonRates rates, RateFilter filter, boolean table, String path) {
        List<PersonTopic> topics = PersonTopic.of(rates, catalog.tree());
        Div main = topics.isEmpty()
                ? new Div(
                        EmptyState.section(Picture.TABLE, words.text("person.empty"), words.text("person.empty.text")))
                : topics(topics, rates, filter, table, path);
        main.addClassName("stack");
        main.addComponentAtIndex(
                topics.isEmpty() ? 0 : 1, parts.plan(rates.person().id(), words));
        Div split = new Div(main, side(rates));
        split.addClassNames("split", "airy");
        add(split);
    }

    private Div topics(List<PersonTopic> topics, PersonRates rates, RateFilter filter, boolean table, String path) {
        PersonId id = rates.person().id();
        Paragraph finding = new Paragraph();
        new FindingWords(words).person(topics).forEach(sentence -> finding.add(new Span(sentence)));
        finding.addClassNames("big", "lines");
        return new Div(
                finding,
                basisLine(rates, rates.basis().orElseThrow()),
                table
                        ? new PersonTable(topics, words)
                        : new PersonRows(topics, id, filter, words, mayReadTopics(), parts.mayPlan(id)),
                notes(filter, table, path));
    }

    private Paragraph basisLine(PersonRates rates, AnalysisBasis basis) {
        Paragraph line = new Paragraph(words.text(
                "person.basis",
                words.period(basis),
                words.channels(basis.channels()),
                rates.overall().n()));
        line.addClassName("soft");
        return line;
    }

    private Component notes(RateFilter filter, boolean table, String path) {
        Map<String, String> other = new LinkedHashMap<>(filter.parameters());
        if (!table) {
            other.put(VIEW, TABLE);
        }
        Paragraph note = new Paragraph(
                new Span(words.text("person.note")),
                new Anchor(TrainingRoutes.address(path, other), words.text(table ? "as-rows" : "as-table")));
        note.addClassName("note");
        return new Div(note, new MethodText(words));
    }

    private Component side(PersonRates rates) {
        H2 heading = new H2(Icons.EYE.create(), new Span(words.text("seen-by")));
        Div head = new Div(heading);
        head.addClassName("card-head");
        String team = rates.person().teamName();
        Paragraph who = new Paragraph(team == null ? words.text("seen-by.person") : words.text("seen-by.team", team));
        Paragraph purpose = new Paragraph(words.text("purpose"));
        purpose.addClassNames("note", "phrase");
        who.addClassName("phrase");
        Section seenBy = new Section(head, who, purpose);
        seenBy.addClassName("card");
        Div side = new Div(new OverallCard(rates.overall(), words));
        side.add(parts.contributed(rates.person().id()));
        side.add(seenBy);
        side.addClassName("stack");
        return side;
    }

    private boolean mayReadTopics() {
        return access.scope(Action.TOPIC_GAP_READ).aggregate();
    }

    /** The facts, each kept in one line if it fits. */
    private Span parts(List<String> facts) {
        Span parts = new Span();
        parts.addClassNames("soft", "phrase", "parts");
        for (String fact : facts) {
            if (parts.getChildren().findAny().isPresent()) {
                parts.add(new Text(words.text("list.dot")));
            }
            parts.add(new Span(fact));
        }
        return parts;
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassNames("soft", "phrase");
        return soft;
    }
}
