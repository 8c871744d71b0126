package org.sokuto.certification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.sokuto.certification.CertificationBoard;
import org.sokuto.certification.policy.ClearanceState;
import org.sokuto.certification.policy.Rule;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.Small;

/** How many people may take calls on each product, as links to who they are; few are marked in words. */
final class ProductTiles extends Nav {

    /** So many people or fewer leave a product uncovered on the next day off. */
    static final int FEW = 2;

    private final CertificationWords words;

    ProductTiles(
            CertificationBoard board,
            List<CertificationBoard.Row> rows,
            Rule.ForClearance chosen,
            BoardSelection selection,
            CertificationWords words) {
        this.words = words;
        addClassName("product-tiles");
        setAriaLabel(words.text("by-product"));
        for (Rule.ForClearance work : board.clearances()) {
            Anchor tile = tile(board, work, ClearanceRow.of(rows, work));
            tile.setHref(selection.withWork(work.key()).link(CertificationRoutes.CLEARANCES));
            if (work.equals(chosen)) {
                tile.getElement().setAttribute("aria-current", "true");
            }
            add(tile);
        }
    }

    private Anchor tile(CertificationBoard board, Rule.ForClearance work, List<ClearanceRow> rows) {
        long cleared = rows.stream().filter(ClearanceRow::isCleared).count();
        long waiting =
                rows.stream().filter(row -> row.state() == ClearanceState.SHOWN).count();
        Span name = new Span(words.product(work, board.titles()));
        name.addClassName("point");
        Span head = new Span(name, new Small(words.channel(work)));
        head.addClassName("tile-head");
        Span number = new Span(String.valueOf(cleared));
        number.addClassName("number");
        Span count = new Span(
                new Small(words.text("cleared.people")), number, new Small(words.text("of-people", rows.size())));
        count.addClassName("count");
        Span foot = new Span();
        foot.addClassName("tile-foot");
        if (cleared <= FEW) {
            foot.add(new Chip(Chip.Kind.WARN, words.text("few", cleared)));
        }
        if (waiting > 0) {
            foot.add(new Small(words.text("waiting.count", waiting)));
        }
        Anchor tile = new Anchor();
        tile.add(head, count, foot);
        return tile;
    }
}
