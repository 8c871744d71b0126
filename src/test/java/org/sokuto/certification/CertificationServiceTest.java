package org.sokuto.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sokuto.ApplicationTest;
import org.sokuto.certification.evidence.EvidenceSource;
import org.sokuto.certification.policy.ClearanceState;
import org.sokuto.people.PersonId;
import org.sokuto.people.TestCentre;
import org.sokuto.people.TrainerAssignments;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.NotPermitted;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.Role;
import org.sokuto.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

class CertificationServiceTest extends ApplicationTest {

    @Autowired
    private CertificationService service;

    @Autowired
    private TrainerAssignments trainers;

    @Autowired
    private List<EvidenceSource> sources;

    @Autowired
    private Standings standings;

    private TestCentre centre;

    @BeforeEach
    void putRulesInForce() {
        topics.add("net.bills");
        centre = TestCentre.make(people);
        certification.begin();
    }

    @AfterEach
    void restoreRules() {
        certification.restore();
    }

    private List<PersonId> board(PersonId viewer) {
        return as(viewer, () -> service.board()).rows().stream()
                .map(row -> row.person().id())
                .toList();
    }

    @Test
    void a_board_reaches_as_far_as_the_viewer() {
        asInstallation(() -> trainers.assign(centre.trainer(), centre.otherUnit()));

        assertThat(board(centre.supervisor())).containsExactly(centre.first(), centre.second());
        assertThat(board(centre.eastManager())).containsExactly(centre.first(), centre.second(), centre.otherTeam());
        assertThat(board(centre.manager())).hasSize(4);
        assertThat(board(centre.trainer())).containsExactly(centre.otherUnit());
        assertThat(board(centre.first())).containsExactly(centre.first());
        assertThatThrownBy(() -> board(centre.administrator())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void the_clearances_reach_as_far_as_the_viewer() {
        asInstallation(() -> trainers.assign(centre.trainer(), centre.otherUnit()));

        assertThat(cleared(centre.supervisor())).containsExactly(centre.first(), centre.second());
        assertThat(cleared(centre.eastManager())).containsExactly(centre.first(), centre.second(), centre.otherTeam());
        assertThat(cleared(centre.manager())).hasSize(4);
        assertThat(cleared(centre.trainer())).containsExactly(centre.otherUnit());
        assertThat(cleared(centre.first())).containsExactly(centre.first());
        assertThatThrownBy(() -> cleared(centre.administrator())).isInstanceOf(NotPermitted.class);
    }

    /** Levels and clearances are two things to read, whatever the same roles happen to reach of both today. */
    @Test
    void each_board_is_read_by_its_own_action() throws NoSuchMethodException {
        assertThat(actions("board")).containsExactly(Action.AWARD_READ);
        assertThat(actions("clearances")).containsExactly(Action.CLEARANCE_READ);
    }

    private static Action[] actions(String method) throws NoSuchMethodException {
        return CertificationService.class
                .getDeclaredMethod(method)
                .getAnnotation(Requires.class)
                .value();
    }

    private List<PersonId> cleared(PersonId viewer) {
        return as(viewer, () -> service.clearances()).rows().stream()
                .map(row -> row.person().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"supervisor,otherTeam", "eastManager,otherUnit", "first,second"})
    void a_person_beyond_reach_is_not_found(String viewer, String person) {
        assertThatThrownBy(() -> as(of(viewer), () -> service.person(of(person))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_person_sees_the_next_level_with_what_is_missing() {
        certification.quiz(centre.first(), "start/quiz", 0.5);
        certification.run(centre.first(), "printer", true);
        PersonCertification own = as(centre.first(), () -> service.person(centre.first()));

        assertThat(own.own()).isTrue();
        assertThat(own.standing().next()).hasValueSatisfying(next -> {
            assertThat(next.level().key()).isEqualTo("l1");
            assertThat(next.evaluation().missing()).isEqualTo(2);
        });
        assertThat(own.standing().clearances())
                .singleElement()
                .extracting(ClearanceStanding::state)
                .isEqualTo(ClearanceState.NOT_YET);
    }

    @Test
    void managers_may_not_open_the_attempts_behind_it() {
        assertThat(as(centre.manager(), () -> service.person(centre.first())).mayOpenEvidence())
                .isFalse();
        assertThat(as(centre.supervisor(), () -> service.person(centre.first())).mayOpenEvidence())
                .isTrue();
        assertThat(as(centre.first(), () -> service.person(centre.first())).mayOpenEvidence())
                .isTrue();
    }

    @Test
    void what_the_board_shows_is_what_the_person_sees() {
        certification.earnFirstLevel(centre.first());
        certification.quiz(centre.first(), "next/quiz", 0.2);

        assertThat(as(centre.supervisor(), () -> service.board())
                        .rows()
                        .getFirst()
                        .standing())
                .isEqualTo(
                        as(centre.first(), () -> service.person(centre.first())).standing());
    }

    @Test
    void leavers_and_who_is_no_operator_are_not_on_the_board() {
        people.add("OP0009", TestCentre.TEAM, Role.TRAINER);
        database.sql("update person set left_on = :day where id = :person")
                .param("day", clock.today())
                .param("person", centre.second().value())
                .update();

        assertThat(board(centre.supervisor())).containsExactly(centre.first());
    }

    /** Each source of evidence is asked once, whoever and however many they are. */
    @Test
    void hundreds_of_persons_take_as_many_questions_as_one() {
        List<PersonId> many = IntStream.range(0, 300)
                .mapToObj(number -> people.add("X" + number, TestCentre.TEAM, Role.OPERATOR))
                .toList();
        int before = certification.questions();
        assertThat(board(centre.supervisor())).hasSize(302).containsAll(many);

        assertThat(certification.questions() - before).isEqualTo(1);
        assertThat(sources).hasSize(4);
        assertThat(standings.of(many)).hasSize(300);
    }

    private PersonId of(String name) {
        return Objects.requireNonNull(
                switch (name) {
                    case "first" -> centre.first();
                    case "second" -> centre.second();
                    case "otherTeam" -> centre.otherTeam();
                    case "otherUnit" -> centre.otherUnit();
                    case "supervisor" -> centre.supervisor();
                    default -> centre.eastManager();
                });
    }
}
