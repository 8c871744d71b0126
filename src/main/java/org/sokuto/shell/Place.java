package org.sokuto.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Role;
import org.sokuto.shared.ui.Icons;

/** Where the navigation leads, and what a person must be and be allowed to do to be led there. */
enum Place {
    TODAY("today", Icons.HOME, Action.PLAN_READ, EnumSet.of(Role.OPERATOR)),
    SIGN_OFFS("signoffs", Icons.CHECK, Action.SIGNOFF_WRITE, EnumSet.of(Role.TRAINER)),
    LEARN("learn", Icons.LEARN, Action.COURSE_READ, EnumSet.of(Role.OPERATOR, Role.TRAINER), "quizzes", "attempts"),
    ROLE_PLAY("scenarios", Icons.TALK, Action.SCENARIO_PLAY, EnumSet.of(Role.OPERATOR, Role.TRAINER), "runs"),
    ME("me", Icons.CHART, Action.RATE_READ, EnumSet.of(Role.OPERATOR)),
    MY_CERTIFICATION("my/certification", Icons.AWARD, Action.AWARD_READ, EnumSet.of(Role.OPERATOR)),
    GAPS("gaps", Icons.MATRIX, Action.RATE_COMPARE, EnumSet.allOf(Role.class)),
    CERTIFICATION("certification", Icons.AWARD, Action.AWARD_READ, EnumSet.of(Role.SUPERVISOR, Role.MANAGER)),
    CLEARANCES("clearances", Icons.CHECK, Action.CLEARANCE_READ, EnumSet.of(Role.SUPERVISOR, Role.MANAGER)),
    PLANS("plans", Icons.EXAM, Action.PLAN_WRITE, EnumSet.allOf(Role.class)),
    PEOPLE("people", Icons.PEOPLE, Action.PROFILE_READ, EnumSet.of(Role.SUPERVISOR, Role.MANAGER, Role.ADMIN)),
    TEAMS("teams", Icons.TREE, Action.TEAM_WRITE, EnumSet.allOf(Role.class)),
    IMPORT("calls/import", Icons.IMPORT, Action.CALL_IMPORT, EnumSet.allOf(Role.class), "calls"),
    TOPICS(
            "topics",
            Icons.RECORDS,
            Action.TOPIC_READ,
            EnumSet.of(Role.TRAINER, Role.SUPERVISOR, Role.MANAGER, Role.ADMIN)),
    CONTENT("content", Icons.DOCUMENT, Action.CONTENT_READ, EnumSet.allOf(Role.class));

    private final String path;
    private final Icons icon;
    private final Action action;
    private final Set<Role> roles;
    private final List<String> also;

    Place(String path, Icons icon, Action action, Set<Role> roles, String... also) {
        this.path = path;
        this.icon = icon;
        this.action = action;
        this.roles = roles;
        this.also = List.of(also);
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

    /** Whether the place is for one who holds these roles, provided that the action is open. */
    boolean isFor(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    String messageKey() {
        return "shell.place." + name();
    }

    /** The place that a path belongs to, if one. */
    static @Nullable Place of(String address) {
        for (Place place : values()) {
            if (isBelow(address, place.path) || place.also.stream().anyMatch(path -> isBelow(address, path))) {
                return place;
            }
        }
        return null;
    }

    private static boolean isBelow(String address, String path) {
        return address.equals(path) || address.startsWith(path + "/");
    }
}
