package org.sokuto.shared.ui;

import com.vaadin.flow.component.Svg;

/** The line icons of one family, drawn in the text colour and silent for screen readers. */
public enum Icons {
    HOME("M3.5 10.5 12 3.5l8.5 7V20a.5.5 0 0 1-.5.5h-5V14H9v6.5H4a.5.5 0 0 1-.5-.5z"),
    LEARN("M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5C17 4.5 14 5 12 6.5zm0 0V20"),
    TALK("M4 5h16v11H11l-4.5 4v-4H4z"),
    COMMENT("M4 5h16v11H11l-4.5 4v-4H4zM8 9h8M8 12.2h5"),
    EXAM("M6 3.5h12v17H6zM9 8.5h6M9 12h6M9 15.5h3.5"),
    REVIEW("M19.5 12a7.5 7.5 0 1 1-2.2-5.3M20 3.5v4h-4"),
    CHART("M4 20V4M4 20h16.5M8 15.5l4-5 3.5 3L20 7"),
    PERSON("M12 4.4a3.6 3.6 0 1 0 0 7.2 3.6 3.6 0 0 0 0-7.2zM5 20c0-4 3-6.5 7-6.5s7 2.5 7 6.5"),
    PEOPLE("M9 4.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4zM3 20c0-3.6 2.6-6 6-6s6 2.4 6 6"
            + "M15.5 5.2a3.2 3.2 0 0 1 0 5.8M17 14.4c2.4.6 4 2.7 4 5.6"),
    MATRIX("M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z"),
    AWARD("M12 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8.5 13.5 7 21l5-2.5L17 21l-1.5-7.5"),
    DOCUMENT("M6 3h9l4 4v14H6zM9 11h7M9 15h7"),
    PAGE("M5 4.5h9l5 5v10H5zM13.5 4.5v5.5H19"),
    RECORDS("M5 4h14v16H5zM8.5 9h7M8.5 13h7M8.5 17h4"),
    TREE("M5 4v14h6M5 10h6M14 8h6v4h-6zM14 16h6v4h-6z"),
    IMPORT("M12 4v10M8 10.5l4 4 4-4M5 20h14"),
    EXPORT("M12 15V4.5M8 8.5l4-4 4 4M5 20h14"),
    SETTINGS("M4 7h9m4 0h3M4 17h3m4 0h9M15 4.8v4.4M9 14.8v4.4"),
    ADMIN("M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1"
            + "M18.4 5.6l-2.1 2.1M7.7 16.3l-2.1 2.1"),
    MORE("M5 12h.01M12 12h.01M19 12h.01"),
    SEARCH("M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15.5 15.5 20 20"),
    BELL("M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4"),
    CLOCK("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2"),
    CALENDAR("M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V8M15.5 3.5V8"),
    FILTER("M4 6h16M7 12h10M10.5 18h3"),
    PLAY("M8 5.5 18.5 12 8 18.5z"),
    EDIT("M4.5 19.5v-4L15.5 4.5l4 4-11 11zM12.5 7.5l4 4"),
    ADD("M12 5v14M5 12h14"),
    DELETE("M5 7h14M9.5 7V4.5h5V7M7 7l1 13h8l1-13M10.5 11v5.5M13.5 11v5.5"),
    CLOSE("M6 6l12 12M18 6 6 18"),
    CHECK("M5 12.5 10 17.5 19.5 7"),
    WARNING("M12 4 21 19.5H3zM12 10v4.5M12 17h.01"),
    INFO("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.7h.01"),
    NEXT("M9 5.5 15.5 12 9 18.5"),
    BACK("M15 5.5 8.5 12 15 18.5"),
    DOWN("M5.5 9 12 15.5 18.5 9"),
    UP("M5.5 15 12 8.5 18.5 15"),
    ARROW("M4 12h15M13.5 6.5 19 12l-5.5 5.5"),
    EYE("M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"
            + "M12 9.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4z"),
    KEY("M7.5 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM11.5 12H21v4M17 12v3"),
    LANGUAGE("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17"
            + "M12 3.5c5 5.2 5 11.8 0 17M12 3.5c-5 5.2-5 11.8 0 17"),
    SIGN_OUT("M10 4H5v16h5M9.5 12H20M16 8l4 4-4 4"),
    BRAND("M21.5 5H9.5A6.5 6.5 0 0 0 3 11.5v5A6.5 6.5 0 0 0 9.5 23H13.5M9 23v4.8L29 8.6");

    private final String path;

    Icons(String path) {
        this.path = path;
    }

    public Svg create() {
        var icon = new Svg(svg());
        icon.addClassName("icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    private String svg() {
        return """
                <svg viewBox="0 0 %1$d %1$d" fill="none" stroke="currentColor" stroke-width="%2$s" \
                stroke-linecap="round" stroke-linejoin="round"><path d="%3$s"/></svg>""".formatted(this == BRAND ? 32 : 24, stroke(), path);
    }

    private String stroke() {
        return switch (this) {
            case BRAND -> "4.2";
            case CHECK, MORE -> "2.4";
            default -> "1.75";
        };
    }
}
