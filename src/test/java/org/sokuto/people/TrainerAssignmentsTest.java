package org.sokuto.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.people.access.NotPermitted;
import org.sokuto.people.access.Role;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom a trainer reaches, and who decides that. */
class TrainerAssignmentsTest extends ApplicationTest {

    @Autowired
    private TrainerAssignments assignments;

    @Autowired
    private PeopleService service;

    private TestCentre centre;

    @BeforeEach
    void hire() {
        centre = TestCentre.make(people);
    }

    @Test
    void a_trainer_sees_whom_a_supervisor_assigned_and_nobody_else() {
        as(centre.supervisor(), () -> assignments.assign(centre.trainer(), centre.first()));

        as(centre.trainer(), () -> {
            assertThat(assignments.findMine()).extracting(PersonReference::id).containsExactly(centre.first());
            assertThat(service.find(PersonFilter.ALL, 0, 10))
                    .extracting(PersonItem::id)
                    .containsExactly(centre.first());
            assertThatThrownBy(() -> service.get(centre.second())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void a_released_person_is_out_of_reach_at_once() {
        as(centre.supervisor(), () -> assignments.assign(centre.trainer(), centre.first()));
        as(centre.supervisor(), () -> assignments.release(centre.trainer(), centre.first()));

        as(centre.trainer(), () -> assertThat(assignments.findMine()).isEmpty());
        assertThatThrownBy(() -> as(centre.trainer(), () -> service.get(centre.first())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void supervisors_assign_in_their_teams_and_managers_in_their_unit_only() {
        assertThatThrownBy(
                        () -> as(centre.supervisor(), () -> assignments.assign(centre.trainer(), centre.otherTeam())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> as(centre.eastManager(), () -> assignments.assign(centre.trainer(), centre.otherUnit())))
                .isInstanceOf(NotFound.class);

        as(centre.eastManager(), () -> assignments.assign(centre.trainer(), centre.otherTeam()));
        as(centre.administrator(), () -> assignments.assign(centre.trainer(), centre.otherUnit()));
        assertThat(count("trainer_assignment")).isEqualTo(2);
    }

    @Test
    void operators_and_trainers_assign_nobody() {
        for (PersonId person : List.of(centre.first(), centre.trainer())) {
            assertThatThrownBy(() -> as(person, () -> assignments.assign(centre.trainer(), centre.second())))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void only_somebody_else_with_the_role_trains() {
        assertThatThrownBy(() -> as(centre.administrator(), () -> assignments.assign(centre.second(), centre.first())))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () -> as(centre.administrator(), () -> assignments.assign(centre.trainer(), centre.trainer())))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void an_assignment_made_twice_is_stored_and_logged_once() {
        long before = count("audit_entry");
        as(centre.supervisor(), () -> assignments.assign(centre.trainer(), centre.first()));
        as(centre.supervisor(), () -> assignments.assign(centre.trainer(), centre.first()));

        assertThat(count("trainer_assignment")).isEqualTo(1);
        assertThat(count("audit_entry") - before).isEqualTo(1);
    }

    @Test
    void a_learner_of_a_course_gets_the_trainer_with_the_fewest_learners_once() {
        PersonId other = people.add("TR0002", null, Role.TRAINER);
        asInstallation(() -> assignments.assignForCourse(centre.first()));
        asInstallation(() -> assignments.assignForCourse(centre.second()));
        asInstallation(() -> assignments.assignForCourse(centre.second()));

        as(
                centre.trainer(),
                () -> assertThat(assignments.findMine())
                        .extracting(PersonReference::id)
                        .containsExactly(centre.first()));
        as(
                other,
                () -> assertThat(assignments.findMine())
                        .extracting(PersonReference::id)
                        .containsExactly(centre.second()));
    }

    @Test
    void a_person_sees_the_own_trainer_and_nobody_elses() {
        as(centre.administrator(), () -> assignments.assign(centre.trainer(), centre.first()));

        assertThat(as(centre.first(), () -> assignments.findTrainers(centre.first())))
                .extracting(PersonReference::id)
                .containsExactly(centre.trainer());
        assertThat(as(centre.second(), () -> assignments.findTrainers(centre.first())))
                .isEmpty();
    }
}
