package org.sokuto.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonId;
import org.sokuto.people.TeamService;
import org.sokuto.people.TestCentre;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.people.access.NotPermitted;
import org.sokuto.people.access.Role;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** Whose plans each role reads and changes: own, assigned, team, unit, and nobody else's. */
class PlanScopeTest extends ApplicationTest {

    private static final String TOPIC = "hikari.setup";
    private static final String REASON = "担当の商品が変わったため";

    @Autowired
    private PlanService service;

    @Autowired
    private TrainerAssignments assignments;

    @Autowired
    private PeopleService persons;

    @Autowired
    private TeamService teams;

    private TestCentre centre;
    private TestPlans plans;
    private PlanItemId ofFirst;
    private PlanItemId ofSecond;
    private PlanItemId ofOtherTeam;
    private PlanItemId ofOtherUnit;

    @BeforeEach
    void plan() {
        centre = TestCentre.make(people);
        topics.add(TOPIC);
        plans = new TestPlans(database, centre.manager(), clock);
        ofFirst = add(centre.first());
        ofSecond = add(centre.second());
        ofOtherTeam = add(centre.otherTeam());
        ofOtherUnit = add(centre.otherUnit());
        asInstallation(() -> assignments.assign(centre.trainer(), centre.second()));
    }

    @Test
    void operators_read_their_own_plan_and_change_none() {
        assertThat(as(centre.first(), service::findMine))
                .extracting(PlanItem::id)
                .containsExactly(ofFirst);
        assertReads(centre.first(), centre.first());
        as(
                centre.first(),
                () -> assertThatThrownBy(() -> service.withdraw(ofFirst, REASON))
                        .isInstanceOf(NotPermitted.class));
    }

    @Test
    void trainers_read_and_change_the_plans_of_assigned_persons() {
        assertReads(centre.trainer(), centre.second());
        assertChanges(centre.trainer(), ofSecond);
    }

    @Test
    void supervisors_read_and_change_the_plans_of_their_teams() {
        assertReads(centre.supervisor(), centre.first(), centre.second());
        assertChanges(centre.supervisor(), ofFirst, ofSecond);
    }

    @Test
    void managers_read_and_change_the_plans_of_their_unit() {
        assertReads(centre.eastManager(), centre.first(), centre.second(), centre.otherTeam());
        assertChanges(centre.eastManager(), ofFirst, ofSecond, ofOtherTeam);
    }

    @Test
    void administrators_read_no_plan() {
        as(
                centre.administrator(),
                () -> assertThatThrownBy(() -> service.find(centre.first())).isInstanceOf(NotPermitted.class));
    }

    @Test
    void nobody_changes_the_own_plan() {
        asInstallation(() -> persons.grant(centre.first(), Role.SUPERVISOR, null));
        asInstallation(() -> teams.appoint(people.team(TestCentre.TEAM), Set.of(centre.first())));

        as(centre.first(), () -> {
            assertThat(service.mayChange(centre.first())).isFalse();
            assertThat(service.mayChange(centre.second())).isTrue();
            assertThatThrownBy(() -> service.withdraw(ofFirst, REASON)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.offer(centre.first(), TOPIC)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void nobody_plans_for_who_is_out_of_reach_or_has_left() {
        as(
                centre.supervisor(),
                () -> assertThatThrownBy(() -> service.offer(centre.otherTeam(), TOPIC))
                        .isInstanceOf(NotFound.class));
        asInstallation(() -> persons.deactivate(centre.first()));

        as(
                centre.supervisor(),
                () -> assertThatThrownBy(() -> service.offer(centre.first(), TOPIC))
                        .isInstanceOf(NotFound.class));
        assertThat(open(centre.supervisor())).containsExactly(ofSecond);
    }

    @Test
    void a_team_narrows_the_list_and_never_widens_it() {
        var near = people.team(TestCentre.OTHER_TEAM);

        assertThat(as(centre.eastManager(), () -> service.findOpen(near, 0, 10)))
                .extracting(PlanItem::id)
                .containsExactly(ofOtherTeam);
        assertThat(as(centre.supervisor(), () -> service.findOpen(near, 0, 10))).isEmpty();
        assertThat(as(centre.supervisor(), () -> service.countOpen(near))).isZero();
    }

    @Test
    void the_list_comes_in_pages_by_name() {
        assertThat(as(centre.manager(), () -> service.countOpen(null))).isEqualTo(4);
        assertThat(as(centre.manager(), () -> service.findOpen(null, 1, 2)))
                .extracting(PlanItem::id)
                .containsExactly(ofSecond, ofOtherTeam);
    }

    @Test
    void trainers_read_the_reason_without_the_figures() {
        assertThat(as(centre.trainer(), () -> service.find(centre.second())))
                .singleElement()
                .satisfies(item -> assertThat(item.gap()).isNull());
        assertThat(as(centre.supervisor(), () -> service.find(centre.second())))
                .singleElement()
                .satisfies(item -> assertThat(item.gap()).isEqualTo(TestPlans.GAP));
        assertThat(as(centre.second(), service::findMine))
                .singleElement()
                .satisfies(item -> assertThat(item.gap()).isEqualTo(TestPlans.GAP));
    }

    @Test
    void a_withdrawn_item_stays_with_its_reason_and_is_told_to_the_log() {
        as(centre.supervisor(), () -> service.withdraw(ofFirst, "  " + REASON + " "));

        assertThat(as(centre.first(), service::findMine)).singleElement().satisfies(item -> {
            assertThat(item.isOpen()).isFalse();
            assertThat(item.withdrawn()).isNotNull();
            assertThat(item.withdrawn().reason()).isEqualTo(REASON);
        });
        assertThat(count("audit_entry where action = 'plan.write'")).isEqualTo(1);
        as(
                centre.supervisor(),
                () -> assertThatThrownBy(() -> service.withdraw(ofFirst, REASON))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void an_item_is_not_withdrawn_without_a_reason() {
        as(centre.supervisor(), () -> {
            assertThatThrownBy(() -> service.withdraw(ofFirst, " 　")).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> service.withdraw(ofFirst, "長".repeat(301))).isInstanceOf(InvalidInput.class);
        });
        assertThat(open(centre.supervisor())).contains(ofFirst);
    }

    @Test
    void a_material_is_open_once_for_a_person_and_free_again_afterwards() {
        assertThatThrownBy(() -> add(centre.first())).isInstanceOf(DuplicateKeyException.class);

        as(centre.supervisor(), () -> service.withdraw(ofFirst, REASON));
        PlanItemId again = add(centre.first());
        as(centre.supervisor(), () -> service.withdraw(again, REASON));

        assertThat(as(centre.first(), service::findMine)).hasSize(2).noneMatch(PlanItem::isOpen);
    }

    private PlanItemId add(PersonId person) {
        return plans.add(person, topics.id(TOPIC), PlanKind.QUIZ, TOPIC, 14);
    }

    private List<PlanItemId> open(PersonId viewer) {
        return as(viewer, () -> service.findOpen(null, 0, 10)).stream()
                .map(PlanItem::id)
                .toList();
    }

    private void assertReads(PersonId viewer, PersonId... expected) {
        for (PersonId person : List.of(centre.first(), centre.second(), centre.otherTeam(), centre.otherUnit())) {
            assertThat(as(viewer, () -> service.find(person)))
                    .hasSize(Set.of(expected).contains(person) ? 1 : 0);
        }
    }

    private void assertChanges(PersonId viewer, PlanItemId... expected) {
        assertThat(open(viewer)).containsExactly(expected);
        assertThat(as(viewer, () -> service.countOpen(null))).isEqualTo(expected.length);
        for (PlanItemId id : List.of(ofFirst, ofSecond, ofOtherTeam, ofOtherUnit)) {
            as(viewer, () -> {
                if (Set.of(expected).contains(id)) {
                    service.withdraw(id, REASON);
                } else {
                    assertThatThrownBy(() -> service.withdraw(id, REASON)).isInstanceOf(NotFound.class);
                }
            });
        }
        assertThat(count("plan_item where is_open = true")).isEqualTo(4 - expected.length);
    }
}
