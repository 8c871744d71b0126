package org.sokuto.shell;

import org.jspecify.annotations.Nullable;
import org.sokuto.people.access.Action;
import org.sokuto.shared.ui.Icons;

/** Where the navigation leads, and what a person must be allowed to do to be led there. */
enum Place {
    ME("me", Icons.CHART, Action.RATE_READ),
    GAPS("gaps", Icons.MATRIX, Action.RATE_COMPARE),
    PEOPLE("people", Icons.PEOPLE, Action.PROFILE_READ),
    TEAMS("teams", Icons.TREE, Action.TEAM_WRITE),
    IMPORT("calls/import", Icons.IMPORT, Action.CALL_IMPORT),
    TOPICS("topics", Icons.RECORDS, Action.TOPIC_READ);

    private final String path;
    private final Icons icon;
    private final Action action;

    Place(String path, Icons icon, Action action) {
        this.path = path;
        this.icon = icon;
        this.action = action;
    }

    String path() {
        return path;
    }

    Icons icon() {
        return icon;
    }

    Action action() {
        return action;
    }

    String messageKey() {
        return "shell.place." + name();
    }

    /** The place that a path belongs to, if one. */
    static @Nullable Place of(String path) {
        if (path.startsWith("calls/")) {
            return IMPORT;
        }
        for (Place place : values()) {
            if (path.equals(place.path) || path.startsWith(place.path + "/")) {
                return place;
            }
        }
        return null;
    }
}
