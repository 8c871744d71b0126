package org.sokuto.shared.ui;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Writes one drawing as SVG text; words are escaped, and a drawing without words is silent. */
final class Drawing {

    private final StringBuilder shapes = new StringBuilder();
    private final String attributes;
    private final String description;

    Drawing(String attributes, String description) {
        this.attributes = attributes;
        this.description = description;
    }

    Drawing shape(String svg) {
        shapes.append(svg);
        return this;
    }

    Drawing line(String name, String x1, String y1, String x2, String y2) {
        return shape("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>".formatted(name, x1, y1, x2, y2));
    }

    Drawing circle(String name, String x, double y, double radius) {
        return shape(
                String.format(Locale.ROOT, "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>", name, x, y, radius));
    }

    Drawing text(String name, String x, double y, double shift, String words) {
        return shape(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%s\" y=\"%s\" dx=\"%s\">%s</text>",
                name,
                x,
                y,
                shift,
                escape(words)));
    }

    String svg() {
        if (description.isEmpty()) {
            return "<svg %s aria-hidden=\"true\">%s</svg>".formatted(attributes, shapes);
        }
        return "<svg %s role=\"img\" aria-label=\"%s\">%s</svg>".formatted(attributes, escape(description), shapes);
    }

    private static String escape(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
