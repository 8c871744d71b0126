package org.sokuto.curricula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.people.PersonId;
import org.sokuto.people.TestCentre;
import org.sokuto.people.access.NotPermitted;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose progress and whose signatures each role sees. */
class CourseScopeTest extends ApplicationTest {

    @Autowired
    private EnrolmentService enrolments;

    @Autowired
    private SignOffService signOffs;

    @Autowired
    private CourseCatalogue catalogue;

    @Autowired
    private TestCourses courses;

    private TestCentre centre;
    private List<PersonId> operators;

    @BeforeEach
    void hire() {
        centre = TestCentre.make(people);
        operators = List.of(centre.first(), centre.second(), centre.otherTeam(), centre.otherUnit());
        courses.open();
        for (PersonId operator : operators) {
            as(operator, () -> enrolments.start(TestCourses.COURSE));
            database.sql("delete from trainer_assignment").update();
            courses.assignTrainer(centre.trainer(), operator);
            as(
                    centre.trainer(),
                    () -> signOffs.record(operator, TestCourses.SHEET, Map.of("greeting", 2, "identity", 2), ""));
        }
        database.sql("delete from trainer_assignment").update();
    }

    private void assertSees(PersonId viewer, PersonId... expected) {
        assertThat(as(viewer, () -> enrolments.progress(operators)))
                .extracting(Enrolment::person)
                .containsExactlyInAnyOrder(expected);
        assertThat(as(viewer, () -> signOffs.find(operators, List.of(TestCourses.SHEET))))
                .extracting(SignOff::person)
                .containsExactlyInAnyOrder(expected);
    }

    @Test
    void operators_see_their_own() {
        assertSees(centre.first(), centre.first());
    }

    @Test
    void trainers_see_who_is_assigned_to_them() {
        assertSees(centre.trainer());
        courses.assignTrainer(centre.trainer(), centre.second());

        assertSees(centre.trainer(), centre.second());
    }

    @Test
    void supervisors_see_their_teams() {
        assertSees(centre.supervisor(), centre.first(), centre.second());
    }

    @Test
    void managers_see_their_unit() {
        assertSees(centre.eastManager(), centre.first(), centre.second(), centre.otherTeam());
        assertSees(centre.manager(), operators.toArray(PersonId[]::new));
    }

    @Test
    void administrators_see_nobodys() {
        as(centre.administrator(), () -> {
            assertThatThrownBy(() -> enrolments.progress(operators)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> signOffs.find(operators, List.of(TestCourses.SHEET)))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(enrolments::findMine).isInstanceOf(NotPermitted.class);
        });
    }

    @Test
    void the_installation_sees_everybodys() {
        assertThat(asInstallation(() -> enrolments.progress(operators))).hasSize(4);
    }

    @Test
    void own_courses_are_nobody_elses_whatever_the_role() {
        assertThat(as(centre.first(), enrolments::findMine))
                .extracting(Enrolment::person)
                .containsOnly(centre.first());
        for (PersonId viewer : List.of(centre.supervisor(), centre.manager(), centre.trainer())) {
            assertThat(as(viewer, enrolments::findMine)).isEmpty();
        }
    }

    @Test
    void courses_and_lessons_are_for_whoever_learns_or_leads() {
        for (PersonId viewer : List.of(centre.first(), centre.trainer(), centre.supervisor(), centre.manager())) {
            assertThat(as(viewer, () -> catalogue.lesson(TestCourses.LESSON)).minutes())
                    .isEqualTo(3);
            assertThat(as(viewer, catalogue::findLessons)
                            .get(TestCourses.LESSON)
                            .step())
                    .isEqualTo("greeting");
        }
        as(
                centre.administrator(),
                () -> assertThatThrownBy(() -> catalogue.lesson(TestCourses.LESSON))
                        .isInstanceOf(NotPermitted.class));
        assertThat(as(centre.administrator(), () -> catalogue.find(TestCourses.COURSE)))
                .isPresent();
    }

    @Test
    void only_trainers_record() {
        for (PersonId viewer : List.of(centre.first(), centre.supervisor(), centre.manager(), centre.administrator())) {
            as(
                    viewer,
                    () -> assertThatThrownBy(() -> signOffs.record(centre.second(), TestCourses.SHEET, Map.of(), ""))
                            .isInstanceOf(NotPermitted.class));
        }
    }
}
