package org.sokuto.certification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.sokuto.certification.CertificationBoard;
import org.sokuto.certification.CertificationBoard.Row;
import org.sokuto.certification.CertificationService;
import org.sokuto.certification.ClearanceService;
import org.sokuto.certification.PersonCertification;
import org.sokuto.certification.policy.ClearanceState;
import org.sokuto.certification.policy.Rule;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.Messages;
import org.sokuto.shared.SiteSettings;
import org.sokuto.shared.ui.CsvDownload;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.Picture;

/** Who may take calls on which product today, and by whose word. */
@Route(CertificationRoutes.CLEARANCES)
@Requires({Action.RATE_COMPARE, Action.SIGNOFF_WRITE})
class ClearancesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient CertificationService certification;
    private final transient ClearanceService clearances;
    private final transient CertificationWords words;
    private BoardSelection selection = BoardSelection.STARTER;
    private boolean shown;

    ClearancesView(
            CertificationService certification, ClearanceService clearances, Messages messages, SiteSettings site) {
        this.certification = certification;
        this.clearances = clearances;
        words = new CertificationWords(messages, site, getLocale());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        BoardSelection before = selection;
        selection = BoardSelection.of(event.getLocation().getQueryParameters());
        show();
        if (shown) {
            BoardFocus.follow(this, before, selection);
        }
        shown = true;
    }

    @Override
    public String getPageTitle() {
        return words.text("clearances.title");
    }

    private void show() {
        CertificationBoard board = certification.clearances();
        removeAll();
        Span today = new Span(words.text("as-of", words.day(board.asOf())));
        today.addClassName("note");
        add(new PageHeader(getPageTitle(), words.text("clearances.lead")).aside(today));
        if (board.clearances().isEmpty()) {
            add(EmptyState.section(Picture.DONE, words.text("by-product.none"), words.text("by-product.none.text")));
        } else if (board.rows().isEmpty()) {
            add(EmptyState.section(Picture.PEOPLE, words.text("nobody"), words.text("nobody.text")));
        } else {
            show(board, chosen(board));
        }
    }

    /** The clearance of the address, else the first. */
    private Rule.ForClearance chosen(CertificationBoard board) {
        return board.clearances().stream()
                .filter(work -> work.key().equals(selection.work()))
                .findFirst()
                .orElseGet(board.clearances()::getFirst);
    }

    private void show(CertificationBoard board, Rule.ForClearance work) {
        List<Row> inTeam = board.rows().stream()
                .filter(row -> BoardTeam.isIn(row, selection.team()))
                .toList();
        List<ClearanceRow> rows = ClearanceRow.of(inTeam, work);
        List<ClearanceRow> waiting = rows.stream()
                .filter(row -> row.state() == ClearanceState.SHOWN && row.mayConfirm())
                .toList();
        add(new ProductTiles(board, inTeam, work, selection, words));
        if (!waiting.isEmpty()) {
            add(new WaitingCard(waiting, words, this::confirm));
        }
        Div split = new Div(card(board, work, rows), new ClearanceGuide(board, work, words));
        split.addClassName("split");
        add(split);
    }

    private Section card(CertificationBoard board, Rule.ForClearance work, List<ClearanceRow> rows) {
        ClearanceState state = selection.group(ClearanceState.class).orElse(null);
        List<ClearanceRow> shown = rows.stream()
                .filter(row -> state == null || row.state() == state)
                .toList();
        Div tools = new Div(
                new BoardTeam(board.rows(), selection.team(), words, team -> open(selection.withTeam(team))),
                download(board, work, shown));
        tools.addClassName("tools");
        Div head = new Div(new H2(words.text("takers", words.product(work, board.titles()))), tools);
        head.addClassName("card-head");
        Section card = new Section(
                head,
                new BoardGroups<>(
                        rows,
                        ClearanceState.class,
                        ClearanceRow::state,
                        state,
                        "state.count.",
                        words,
                        other -> open(selection.withGroup(other))));
        card.addClassName("card");
        if (shown.isEmpty()) {
            card.add(EmptyState.section(Picture.SEARCH, words.text("no-match"), words.text("no-match.text"))
                    .actions(new Button(
                            words.text("clear"), click -> open(BoardSelection.STARTER.withWork(work.key())))));
            return card;
        }
        card.add(new ClearanceTable(
                shown.stream().limit(CertificationView.MOST_ROWS).toList(),
                words,
                this::confirm,
                row -> withdraw(row, words.product(work, board.titles()))));
        if (shown.size() > CertificationView.MOST_ROWS) {
            card.add(note(words.text("more-rows", CertificationView.MOST_ROWS, shown.size())));
        }
        card.add(note(words.text("board.note")));
        return card;
    }

    private void confirm(ClearanceRow row) {
        PersonCertification person = certification.person(row.person().id());
        person.standing()
                .clearance(row.standing().key())
                .ifPresent(standing -> new ConfirmDialog(clearances, person, standing, words, this::settled).open());
    }

    private void withdraw(ClearanceRow row, String product) {
        new WithdrawDialog(clearances, row, product, words, this::settled).open();
    }

    private void settled() {
        show();
        BoardFocus.next(this);
    }

    private CsvDownload download(CertificationBoard board, Rule.ForClearance work, List<ClearanceRow> rows) {
        CsvDownload download = new CsvDownload(
                words.text("csv"),
                "clearances-%s-%s.csv".formatted(work.product(), board.asOf()),
                out -> new ClearanceCsv(board, words).write(rows, out));
        download.addClassName("desk-only");
        return download;
    }

    private void open(BoardSelection other) {
        UI.getCurrent().navigate(ClearancesView.class, other.parameters());
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassNames("note", "phrase");
        return note;
    }
}
