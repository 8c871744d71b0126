package org.sokuto.people.access;

import static org.sokuto.people.access.Reach.AGGREGATE;
import static org.sokuto.people.access.Reach.ALL;
import static org.sokuto.people.access.Reach.ASSIGNED;
import static org.sokuto.people.access.Reach.NONE;
import static org.sokuto.people.access.Reach.OWN;
import static org.sokuto.people.access.Reach.TEAM;
import static org.sokuto.people.access.Reach.UNIT;

/**
 * Everything that can be done, and how far each role reaches with it. An action without a line does not exist, and a
 * service method without an action is refused.
 */
public enum Action {
    SESSION_LOGIN("session.login", true, OWN, OWN, OWN, OWN, OWN),
    ACCOUNT_SETUP("account.setup", true, NONE, NONE, NONE, NONE, NONE),
    ACCOUNT_PASSWORD("account.password", false, OWN, OWN, OWN, OWN, OWN),
    LANGUAGE_WRITE("language.write", false, OWN, OWN, OWN, OWN, OWN),
    PROFILE_READ("account.profile.read", false, OWN, ASSIGNED, TEAM, UNIT, ALL),
    ACCOUNT_CREATE("account.create", false, NONE, NONE, NONE, NONE, ALL),
    ACCOUNT_WRITE("account.write", false, NONE, NONE, NONE, NONE, ALL),
    ACCOUNT_RESET("account.reset", false, NONE, NONE, NONE, NONE, ALL),
    ROLE_GRANT("role.grant", false, NONE, NONE, NONE, NONE, ALL),
    TEAM_READ("team.read", false, OWN, ASSIGNED, TEAM, UNIT, ALL),
    TEAM_WRITE("team.write", false, NONE, NONE, NONE, UNIT, ALL),
    TOPIC_READ("topic.read", false, ALL, ALL, ALL, ALL, ALL),
    TOPIC_WRITE("topic.write", false, NONE, ALL, NONE, NONE, ALL),
    CALL_IMPORT("callfact.import", false, NONE, NONE, NONE, NONE, ALL),
    CALL_READ("callfact.read", false, OWN, NONE, TEAM, NONE, NONE),
    CALL_COUNT("callfact.count", false, OWN, NONE, TEAM, UNIT, NONE),
    RATE_READ("rate.read", false, OWN, NONE, TEAM, UNIT, NONE),
    RATE_COMPARE("rate.compare", false, NONE, NONE, TEAM, UNIT, NONE),
    TOPIC_GAP_READ("topic.gap.read", false, OWN, AGGREGATE, AGGREGATE, AGGREGATE, NONE),
    COURSE_READ("course.read", false, OWN, ALL, ALL, ALL, NONE),
    COURSE_PROGRESS_READ("course.progress.read", false, OWN, ASSIGNED, TEAM, UNIT, NONE),
    CONTENT_READ("curriculum.read", false, NONE, ALL, NONE, NONE, ALL),
    TRAINER_ASSIGN("trainer.assign", false, NONE, NONE, TEAM, UNIT, ALL),
    SIGNOFF_WRITE("signoff.write", false, NONE, ASSIGNED, NONE, NONE, NONE),
    ATTEMPT_START("attempt.start", false, OWN, OWN, OWN, OWN, OWN),
    ATTEMPT_ANSWER("attempt.answer", false, OWN, OWN, OWN, OWN, OWN),
    ATTEMPT_SUBMIT("attempt.submit", false, OWN, OWN, OWN, OWN, OWN),
    ATTEMPT_READ("attempt.read", false, OWN, ASSIGNED, TEAM, NONE, NONE),
    SCENARIO_PLAY("scenario.play", false, OWN, OWN, OWN, OWN, NONE),
    TRANSCRIPT_READ("scenario.transcript.read", false, OWN, ASSIGNED, TEAM, NONE, NONE),
    PLAN_READ("plan.read", false, OWN, ASSIGNED, TEAM, UNIT, NONE),
    PLAN_WRITE("plan.write", false, NONE, ASSIGNED, TEAM, UNIT, NONE),
    AWARD_READ("award.read", false, OWN, ASSIGNED, TEAM, UNIT, NONE),
    CLEARANCE_READ("clearance.read", false, OWN, ASSIGNED, TEAM, UNIT, NONE),
    CLEARANCE_CONFIRM("clearance.confirm", false, NONE, NONE, TEAM, NONE, NONE),
    CLEARANCE_WITHDRAW("clearance.withdraw", false, NONE, NONE, TEAM, UNIT, NONE),
    INSTALLATION_RUN("installation.run", false, NONE, NONE, NONE, NONE, NONE);

    private final String id;
    private final boolean open;
    private final Reach[] reach;

    Action(String id, boolean open, Reach operator, Reach trainer, Reach supervisor, Reach manager, Reach admin) {
        this.id = id;
        this.open = open;
        this.reach = new Reach[] {operator, trainer, supervisor, manager, admin};
    }

    /** The identifier used in the matrix and in the audit log. */
    public String id() {
        return id;
    }

    /** Whether it is open to whoever is not signed in. */
    public boolean open() {
        return open;
    }

    public Reach reach(Role role) {
        return reach[role.ordinal()];
    }
}
