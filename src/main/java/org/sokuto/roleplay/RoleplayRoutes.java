package org.sokuto.roleplay;

/** Addresses of the role-play pages, below the root of the site. */
public final class RoleplayRoutes {

    /** The list of scenarios. */
    public static final String SCENARIOS = "scenarios";

    private RoleplayRoutes() {}

    public static String scenario(String family) {
        return SCENARIOS + "/" + family;
    }

    public static String run(RunId run) {
        return "runs/" + run.value();
    }

    public static String debrief(RunId run) {
        return run(run) + "/debrief";
    }
}
