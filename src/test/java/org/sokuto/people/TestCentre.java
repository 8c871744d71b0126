package org.sokuto.people;

import org.sokuto.people.access.Role;

/**
 * A small centre with two units: 東部 has 第1チーム and 第2チーム, 西部 has 第3チーム.
 *
 * @param supervisor leads 第1チーム
 * @param eastManager manages 東部
 * @param manager manages everything
 */
public record TestCentre(
        PersonId first,
        PersonId second,
        PersonId otherTeam,
        PersonId otherUnit,
        PersonId supervisor,
        PersonId eastManager,
        PersonId manager,
        PersonId trainer,
        PersonId administrator) {

    public static final String TEAM = "第1チーム";
    public static final String OTHER_TEAM = "第2チーム";
    public static final String FAR_TEAM = "第3チーム";
    public static final String UNIT = "東部";
    public static final String OTHER_UNIT = "西部";

    /** Numbers of the four operators. */
    public static final String FIRST = "OP0001";

    public static final String SECOND = "OP0002";
    public static final String IN_OTHER_TEAM = "OP0003";
    public static final String IN_OTHER_UNIT = "OP0004";

    public static TestCentre make(TestPeople people) {
        TeamId east = people.team(UNIT);
        TeamId west = people.team(OTHER_UNIT);
        people.team(TEAM, east);
        people.team(OTHER_TEAM, east);
        people.team(FAR_TEAM, west);
        return new TestCentre(
                people.add(FIRST, TEAM, Role.OPERATOR),
                people.add(SECOND, TEAM, Role.OPERATOR),
                people.add(IN_OTHER_TEAM, OTHER_TEAM, Role.OPERATOR),
                people.add(IN_OTHER_UNIT, FAR_TEAM, Role.OPERATOR),
                people.supervisorOf(TEAM, "SV0001"),
                people.managerOf(UNIT, "MG0001"),
                people.add("MG0002", null, Role.MANAGER),
                people.add("TR0001", null, Role.TRAINER),
                people.add("AD0001", null, Role.ADMIN));
    }
}
