package org.sokuto.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sokuto.catalog.CatalogService;
import org.sokuto.catalog.TopicItem;
import org.sokuto.catalog.TopicTree;
import org.sokuto.people.PersonId;
import org.sokuto.people.TeamItem;
import org.sokuto.people.TeamService;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.Scope;
import org.sokuto.shared.Messages;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.training.GapService;
import org.sokuto.training.HeatMap;

/** Where learning would help most, and how sure that is: operators by the topics of a product. */
@Route("gaps")
@Requires(Action.RATE_COMPARE)
class HeatMapView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient GapService gaps;
    private final transient RateWords words;
    private final transient List<TeamItem> teams;
    private final transient List<TopicItem> products;
    private final boolean mayImport;
    private final HeatMapBasis basis;
    private final HeatMapFilters filters;
    private final Div content = new Div();
    private final GapMatrix matrix = new GapMatrix();
    private final CellPanel panel;
    private final CellList list;
    private transient @Nullable HeatMap map;
    private HeatMapSelection selection = HeatMapSelection.STARTER;

    HeatMapView(
            GapService gaps,
            CatalogService catalog,
            TeamService teams,
            Access access,
            CurrentActor current,
            Messages messages) {
        this.gaps = gaps;
        words = new RateWords(messages, getLocale());
        this.teams = compared(teams.findAll(), access.scope(Action.RATE_COMPARE));
        products = products(catalog.tree());
        mayImport = access.may(Action.CALL_IMPORT);
        basis = new HeatMapBasis(words);
        filters = new HeatMapFilters(this.teams, products, words, this::open).pushed(export());
        panel = new CellPanel(words, current.personOrNull());
        list = new CellList(words, this::choose);
        content.addClassName("stack");
        matrix.addCellSelectedListener(cell -> choose(
                selection.withPerson(new PersonId(UUID.fromString(cell.row()))).withTopic(cell.column())));
        matrix.addClearedListener(() -> choose(selection.withPerson(null)));
        Div page = new Div(filters, content);
        page.addClassName("stack");
        add(new PageHeader(getPageTitle(), words.text("heatmap.lead")).aside(basis), page);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        selection = HeatMapSelection.of(event.getLocation().getQueryParameters());
        content.removeAll();
        Optional<HeatMap> found = find();
        map = found.orElse(null);
        filters.setVisible(found.isPresent());
        found.ifPresentOrElse(this::show, () -> content.add(HeatMapEmpty.noCalls(words, mayImport)));
    }

    @Override
    public String getPageTitle() {
        return words.text("heatmap");
    }

    /** The teams whose members are shown; who leads a team may be a member of another. */
    private static List<TeamItem> compared(List<TeamItem> known, Scope scope) {
        return known.stream()
                .filter(team -> team.members() > 0)
                .filter(team ->
                        scope.everyone() || scope.teams().contains(team.id().value()))
                .toList();
    }

    private static List<TopicItem> products(TopicTree topics) {
        return topics.subjects().stream().map(topics::above).distinct().toList();
    }

    private Optional<HeatMap> find() {
        return products.isEmpty()
                ? Optional.empty()
                : gaps.heatMap(
                        selection.filter().query(),
                        team().map(TeamItem::id).orElse(null),
                        product().id());
    }

    /** The product of the address, else the first; there is one wherever there is a heat map. */
    private TopicItem product() {
        return products.stream()
                .filter(item -> item.code().equals(selection.product()))
                .findFirst()
                .orElseGet(products::getFirst);
    }

    private Optional<TeamItem> team() {
        return teams.stream().filter(item -> item.id().equals(selection.team())).findFirst();
    }

    private void show(HeatMap shown) {
        basis.show(shown);
        filters.show(selection, product());
        if (shown.rows().stream()
                .allMatch(row ->
                        shown.topics().stream().noneMatch(topic -> row.cells().containsKey(topic.id())))) {
            content.add(HeatMapEmpty.noMatch(words, () -> open(HeatMapSelection.STARTER)));
            return;
        }
        FindingCallout.of(shown, product(), selection.filter(), words).ifPresent(content::add);
        Div split = new Div(table(shown), panel);
        split.addClassNames("split", "snug");
        content.add(split);
        showChosen(shown);
    }

    private Section table(HeatMap shown) {
        Div head = new Div(new H2(new FindingWords(words).focus(shown, product())), new BandLegend(words));
        head.addClassName("matrix-head");
        matrix.addClassName("desk-only");
        return new Section(head, matrix, list, notes(shown));
    }

    private Component notes(HeatMap shown) {
        Paragraph note = new Paragraph(words.text("heatmap.note"));
        note.addClassName("note");
        Paragraph purpose = new Paragraph(words.text("purpose"));
        purpose.addClassName("note");
        Div notes = new Div(note, purpose, new MethodText(words));
        notes.addClassName("notes");
        if (shown.rows().size() > HeatMapTable.MOST_ROWS) {
            notes.addComponentAsFirst(new Span(words.text("heatmap.more", HeatMapTable.MOST_ROWS)));
        }
        return notes;
    }

    private void showChosen(HeatMap shown) {
        matrix.setMatrix(new HeatMapTable(product(), selection, words).of(shown, groups(shown)));
        list.show(shown, product(), selection);
        chosen(shown)
                .ifPresentOrElse(
                        cell -> {
                            matrix.select(
                                    cell.person().id().value().toString(),
                                    cell.topic().code());
                            panel.show(cell, product(), selection.filter());
                        },
                        () -> {
                            matrix.clearSelection();
                            panel.clear();
                        });
    }

    private Optional<CellPanel.Chosen> chosen(HeatMap shown) {
        return shown.rows().stream()
                .filter(row -> row.person().id().equals(selection.person()))
                .flatMap(row -> shown.topics().stream()
                        .filter(topic -> topic.code().equals(selection.topic()))
                        .map(topic -> new CellPanel.Chosen(
                                row.person(),
                                topic,
                                row.cells().get(topic.id()),
                                shown.centre().get(topic.id()))))
                .findFirst();
    }

    private List<GroupRow> groups(HeatMap shown) {
        Optional<TeamItem> only = teams.size() == 1 ? Optional.of(teams.getFirst()) : team();
        String name = only.map(TeamItem::name).orElseGet(() -> words.text("group.all"));
        return GroupRow.of(shown, name, words.text("centre"));
    }

    /** Other figures: a new entry in the history. */
    private void open(HeatMapSelection other) {
        UI.getCurrent().navigate(HeatMapView.class, QueryParameters.simple(other.parameters()));
    }

    /** The same figures: the address follows, the focus stays. */
    private void choose(HeatMapSelection other) {
        selection = other;
        UI.getCurrent().getPage().getHistory().replaceState(null, TrainingRoutes.heatMap(other));
        if (map != null) {
            showChosen(map);
        }
    }

    private Anchor export() {
        Anchor export = new Anchor(DownloadHandler.fromInputStream(event -> csv()), words.text("export"));
        export.addClassName("button");
        return export;
    }

    private DownloadResponse csv() throws IOException {
        HeatMap shown = find().orElseThrow();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        new GapCsv(product(), words).write(shown, groups(shown), csv);
        return new DownloadResponse(
                new ByteArrayInputStream(csv.toByteArray()),
                GapCsv.fileName(shown, product()),
                "text/csv;charset=UTF-8",
                csv.size());
    }
}
