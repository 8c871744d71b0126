package org.sokuto.shared.ui;

import com.vaadin.flow.component.Svg;

/** The quiet drawings of empty states. */
public enum Picture {
    /** A page and a magnifying glass: not found. */
    SEARCH,
    /** An empty table with one cell filled: data will come here. */
    TABLE,
    /** A sheet with a check mark: all done. */
    DONE,
    /** Rows of persons: nobody here yet. */
    PEOPLE;

    Svg create() {
        var picture = new Svg(
                switch (this) {
                    case SEARCH -> search();
                    case TABLE -> table();
                    case DONE -> done();
                    case PEOPLE -> people();
                });
        picture.addClassName("picture");
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }

    private static String search() {
        return """
                <svg viewBox="21 0 120 84" fill="none" stroke-width="2" stroke-linecap="round">\
                <rect x="22" y="10" width="62" height="64" rx="6" fill="var(--card)" stroke="var(--line-control)"/>\
                <path d="M34 28h24M34 40h16M34 52h20" stroke="var(--line)" stroke-width="4"/>\
                <circle cx="78" cy="50" r="17" fill="var(--accent-soft)" stroke="var(--accent)"/>\
                <path d="M91 63l13 13" stroke="var(--accent)" stroke-width="4"/></svg>""";
    }

    private static String table() {
        var cells = new StringBuilder();
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 5; column++) {
                var filled = row == 1 && column == 1;
                cells.append("<rect x=\"%d\" y=\"%d\" width=\"28\" height=\"18\" rx=\"4\" %s/>"
                        .formatted(
                                4 + 32 * column,
                                4 + 22 * row,
                                filled
                                        ? "fill=\"var(--fine)\" stroke=\"var(--accent)\""
                                        : "fill=\"var(--card)\" stroke=\"var(--line)\" stroke-dasharray=\"4 3\""));
            }
        }
        return "<svg viewBox=\"3 0 166 92\">" + cells + "</svg>";
    }

    private static String done() {
        return """
                <svg viewBox="21 0 120 84" fill="none" stroke-width="2" stroke-linecap="round">\
                <rect x="22" y="10" width="62" height="64" rx="6" fill="var(--card)" stroke="var(--line-control)"/>\
                <path d="M34 28h24M34 40h32M34 52h20" stroke="var(--line)" stroke-width="4"/>\
                <circle cx="84" cy="58" r="17" fill="var(--ok-soft)" stroke="var(--ok)"/>\
                <path d="M76.500 58.500l5.500 5.500 10-11" stroke="var(--ok)" stroke-width="4"/></svg>""";
    }

    private static String people() {
        var persons = new StringBuilder();
        for (int index = 0; index < 3; index++) {
            persons.append("""
                    <g transform="translate(%d 8)" stroke="var(--%s)" fill="var(--%s)" %s>\
                    <circle cx="20" cy="18" r="13"/><path d="M0 68c0-18 8-28 20-28s20 10 20 28z"/></g>""".formatted(
                            4 + 52 * index,
                            index == 1 ? "accent" : "line-control",
                            index == 1 ? "accent-soft" : "card",
                            index == 1 ? "" : "stroke-dasharray=\"4 3\""));
        }
        return "<svg viewBox=\"2 0 150 84\" stroke-width=\"2\">" + persons + "</svg>";
    }
}
