package org.sokuto.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
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
import java.util.Optional;
import org.sokuto.certification.CertificationBoard;
import org.sokuto.certification.CertificationBoard.Row;
import org.sokuto.certification.CertificationService;
import org.sokuto.certification.PersonCertification;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.Messages;
import org.sokuto.shared.NotFound;
import org.sokuto.shared.SiteSettings;
import org.sokuto.shared.ui.CsvDownload;
import org.sokuto.shared.ui.EmptyState;
import org.sokuto.shared.ui.PageHeader;
import org.sokuto.shared.ui.Picture;

/** Who holds which level today, and what everybody's next step is; by name, never by rank. */
@Route(CertificationRoutes.BOARD)
@Requires({Action.RATE_COMPARE, Action.SIGNOFF_WRITE})
class CertificationView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    /** More rows are narrowed by team or group rather than scrolled. */
    static final int MOST_ROWS = 200;

    private final transient CertificationService certification;
    private final transient CertificationWords words;
    private BoardSelection selection = BoardSelection.STARTER;
    private boolean shown;

    CertificationView(CertificationService certification, Messages messages, SiteSettings site) {
        this.certification = certification;
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
        return words.text("board.title");
    }

    private void show() {
        CertificationBoard board = certification.board();
        removeAll();
        Span today = new Span(words.text("as-of", words.day(board.asOf())));
        today.addClassName("note");
        add(new PageHeader(getPageTitle(), words.text("board.lead")).aside(today));
        if (board.levels().isEmpty()) {
            add(EmptyState.section(Picture.DONE, words.text("levels.none"), words.text("levels.none.text")));
        } else if (board.rows().isEmpty()) {
            add(EmptyState.section(Picture.PEOPLE, words.text("nobody"), words.text("nobody.text")));
        } else {
            add(split(board));
        }
    }

    private Div split(CertificationBoard board) {
        Optional<PersonCertification> chosen = chosen();
        Aside panel = new Aside(chosen.<Component>map(person -> new PersonPanel(
                        person, words, selection.withPerson(null).link(CertificationRoutes.BOARD)))
                .orElseGet(() -> new LevelGuide(board, words)));
        panel.addClassNames("card", "panel");
        panel.setClassName("chosen", chosen.isPresent());
        panel.getElement().setAttribute("aria-label", words.text("panel")).setAttribute("tabindex", "-1");
        Div split = new Div(card(board), panel);
        split.addClassNames("split", "wide", "boards");
        return split;
    }

    /** Somebody beyond reach is as if nobody were chosen. */
    private Optional<PersonCertification> chosen() {
        try {
            return Optional.ofNullable(selection.person()).map(certification::person);
        } catch (NotFound beyondReach) {
            return Optional.empty();
        }
    }

    private Section card(CertificationBoard board) {
        List<Row> inTeam = board.rows().stream()
                .filter(row -> BoardTeam.isIn(row, selection.team()))
                .toList();
        LevelGroup group = selection.group(LevelGroup.class).orElse(null);
        List<Row> shown = inTeam.stream()
                .filter(row -> group == null || LevelGroup.of(row) == group)
                .toList();
        Div tools = new Div(
                new BoardTeam(board.rows(), selection.team(), words, team -> open(selection.withTeam(team))),
                download(board, shown));
        tools.addClassName("tools");
        Div head = new Div(new H2(words.text("board")), tools);
        head.addClassName("card-head");
        Section card = new Section(
                head,
                new BoardGroups<>(
                        inTeam,
                        LevelGroup.class,
                        LevelGroup::of,
                        group,
                        "group.",
                        words,
                        other -> open(selection.withGroup(other))));
        card.addClassName("card");
        if (shown.isEmpty()) {
            card.add(EmptyState.section(Picture.SEARCH, words.text("no-match"), words.text("no-match.text"))
                    .actions(new Button(words.text("clear"), click -> open(BoardSelection.STARTER))));
            return card;
        }
        card.add(new LevelTable(board, shown.stream().limit(MOST_ROWS).toList(), selection, words));
        if (shown.size() > MOST_ROWS) {
            card.add(note(words.text("more-rows", MOST_ROWS, shown.size())));
        }
        card.add(note(words.text("board.note")));
        return card;
    }

    private CsvDownload download(CertificationBoard board, List<Row> rows) {
        CsvDownload download = new CsvDownload(
                words.text("csv"),
                "certification-%s.csv".formatted(board.asOf()),
                out -> new LevelCsv(board, words).write(rows, out));
        download.addClassName("desk-only");
        return download;
    }

    private void open(BoardSelection other) {
        UI.getCurrent().navigate(CertificationView.class, other.parameters());
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("note");
        return note;
    }
}
