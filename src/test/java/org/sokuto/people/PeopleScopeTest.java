package org.sokuto.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.NotPermitted;
import org.sokuto.people.access.Role;
import org.sokuto.people.signin.OneTimeCodes;
import org.sokuto.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom each role sees, in lists, counts and single records alike. */
class PeopleScopeTest extends ApplicationTest {

    private static final PersonId NOBODY = new PersonId(new UUID(1, 1));

    @Autowired
    private PeopleService service;

    @Autowired
    private TeamService teams;

    @Autowired
    private OneTimeCodes codes;

    private TestCentre centre;

    @BeforeEach
    void hire() {
        centre = TestCentre.make(people);
    }

    @Test
    void operators_see_themselves() {
        assertSees(centre.first(), centre.first());
    }

    @Test
    void trainers_see_nobody_as_long_as_nobody_is_assigned_to_them() {
        assertSees(centre.trainer());
    }

    @Test
    void supervisors_see_their_teams() {
        assertSees(centre.supervisor(), centre.first(), centre.second());
    }

    @Test
    void managers_see_their_unit() {
        assertSees(centre.eastManager(), centre.first(), centre.second(), centre.otherTeam());
    }

    @Test
    void managers_of_everything_and_administrators_see_everybody() {
        assertThat(seen(centre.manager())).hasSize(9);
        assertThat(seen(centre.administrator())).hasSize(9);
    }

    @Test
    void roles_add_up() {
        asInstallation(() -> service.grant(centre.otherUnit(), Role.SUPERVISOR, null));
        asInstallation(() -> teams.appoint(people.team(TestCentre.TEAM), Set.of(centre.otherUnit())));

        assertSees(centre.otherUnit(), centre.otherUnit(), centre.first(), centre.second());
    }

    @Test
    void what_is_not_yours_looks_like_what_is_not_there() {
        as(centre.first(), () -> {
            NotFound foreign = catchThrowableOfType(NotFound.class, () -> service.get(centre.second()));
            NotFound missing = catchThrowableOfType(NotFound.class, () -> service.get(NOBODY));
            NotFound forbidden = catchThrowableOfType(NotFound.class, () -> service.deactivate(centre.second()));

            assertThat(foreign).hasSameClassAs(missing).hasMessage(missing.getMessage());
            assertThat(forbidden.messageKey()).isEqualTo(missing.messageKey());
            assertThat(forbidden.arguments()).isEqualTo(missing.arguments());
        });
    }

    @Test
    void a_search_finds_no_more_than_the_list() {
        PersonFilter byNumber = new PersonFilter(TestCentre.SECOND, null, true);

        assertThat(as(centre.first(), () -> service.find(byNumber, 0, 10))).isEmpty();
        assertThat(as(centre.first(), () -> service.count(byNumber))).isZero();
        assertThat(as(centre.supervisor(), () -> service.find(byNumber, 0, 10))).hasSize(1);
    }

    @Test
    void a_filter_by_a_foreign_team_finds_nobody() {
        PersonFilter farTeam = new PersonFilter("", people.team(TestCentre.FAR_TEAM), false);

        assertThat(as(centre.eastManager(), () -> service.find(farTeam, 0, 10))).isEmpty();
    }

    @Test
    void who_changes_teams_is_seen_by_the_new_supervisor_only() {
        PersonItem person = asInstallation(() -> service.get(centre.second()));
        asInstallation(() -> service.correct(
                person.id(), person.revision(), new PersonDraft(person.name(), "", TestCentre.OTHER_TEAM, null)));

        assertSees(centre.supervisor(), centre.first());
    }

    @Test
    void a_role_counts_from_the_moment_it_is_given_until_it_is_taken() {
        asInstallation(() -> service.grant(centre.trainer(), Role.MANAGER, null));
        assertThat(seen(centre.trainer())).hasSize(9);

        asInstallation(() -> service.withdraw(centre.trainer(), Role.MANAGER));
        assertSees(centre.trainer());
    }

    @Test
    void references_follow_the_action_they_are_for() {
        assertThat(as(centre.supervisor(), () -> service.findReferences(Role.OPERATOR, Action.RATE_COMPARE)))
                .extracting(PersonReference::id)
                .containsExactly(centre.first(), centre.second());
        assertThat(as(centre.administrator(), () -> service.findReferences(Role.OPERATOR, Action.RATE_COMPARE)))
                .isEmpty();
    }

    @Test
    void an_action_that_is_not_about_people_lets_nobody_list_them() {
        as(
                centre.trainer(),
                () -> assertThatThrownBy(() -> service.findReferences(Role.OPERATOR, Action.TOPIC_READ))
                        .isInstanceOf(NotPermitted.class));
    }

    @Test
    void nobody_changes_own_roles_or_ends_own_employment() {
        PersonId administrator = centre.administrator();
        as(administrator, () -> {
            assertThatThrownBy(() -> service.grant(administrator, Role.MANAGER, null))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> service.withdraw(administrator, Role.ADMIN))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> service.deactivate(administrator)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> codes.reset(administrator)).isInstanceOf(NotPermitted.class);
        });
        assertThat(count("role_grant where role in ('ADMIN', 'MANAGER')")).isEqualTo(3);
    }

    @Test
    void nobody_appoints_oneself() {
        asInstallation(() -> service.grant(centre.eastManager(), Role.SUPERVISOR, null));

        as(
                centre.eastManager(),
                () -> assertThatThrownBy(
                                () -> teams.appoint(people.team(TestCentre.TEAM), Set.of(centre.eastManager())))
                        .isInstanceOf(NotPermitted.class));
    }

    @Test
    void managers_change_the_teams_of_their_unit_only() {
        TeamId far = people.team(TestCentre.FAR_TEAM);
        TeamId near = people.team(TestCentre.OTHER_TEAM);
        as(centre.eastManager(), () -> {
            assertThatThrownBy(() -> teams.appoint(far, Set.of(centre.supervisor())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> teams.create("第4チーム", far)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> teams.create("第4チーム", null)).isInstanceOf(NotFound.class);
            teams.appoint(near, Set.of(centre.supervisor()));
        });

        assertSees(centre.supervisor(), centre.first(), centre.second(), centre.otherTeam());
    }

    @Test
    void the_tree_of_teams_is_seen_as_far_as_its_people() {
        assertThat(as(centre.supervisor(), teams::findAll))
                .extracting(TeamItem::name)
                .containsExactly(TestCentre.TEAM);
        assertThat(as(centre.eastManager(), teams::findAll))
                .extracting(TeamItem::name)
                .containsExactlyInAnyOrder(TestCentre.UNIT, TestCentre.TEAM, TestCentre.OTHER_TEAM);
        assertThat(as(centre.first(), teams::findAll))
                .extracting(TeamItem::name)
                .containsExactly(TestCentre.TEAM);
        assertThat(as(centre.trainer(), teams::findAll)).isEmpty();
    }

    private void assertSees(PersonId viewer, PersonId... expected) {
        assertThat(seen(viewer)).containsExactlyInAnyOrder(expected);
        assertThat(as(viewer, () -> service.count(PersonFilter.ALL))).isEqualTo(expected.length);
        for (PersonId id : seen(centre.administrator())) {
            boolean within = Set.of(expected).contains(id);
            as(viewer, () -> {
                if (within) {
                    assertThat(service.get(id).id()).isEqualTo(id);
                } else {
                    assertThatThrownBy(() -> service.get(id)).isInstanceOf(NotFound.class);
                }
            });
        }
    }

    private List<PersonId> seen(PersonId viewer) {
        return as(viewer, () -> service.find(PersonFilter.ALL, 0, 100)).stream()
                .map(PersonItem::id)
                .toList();
    }
}
