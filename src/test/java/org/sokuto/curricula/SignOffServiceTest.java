package org.sokuto.curricula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sokuto.ApplicationTest;
import org.sokuto.people.PeopleService;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.NotPermitted;
import org.sokuto.people.access.Role;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

/** What a trainer's signature takes and what it does. */
class SignOffServiceTest extends ApplicationTest {

    private static final Map<String, Integer> GOOD = Map.of("greeting", 2, "identity", 3);
    private static final Map<String, Integer> NOT_YET = Map.of("greeting", 3, "identity", 1);

    @Autowired
    private SignOffService service;

    @Autowired
    private EnrolmentService enrolments;

    @Autowired
    private PeopleService persons;

    @Autowired
    private TestCourses courses;

    private PersonId operator;
    private PersonId trainer;

    @BeforeEach
    void hire() {
        courses.open();
        operator = people.add("OP0001", "第1チーム", Role.OPERATOR);
        trainer = people.add("TR0001", null, Role.TRAINER);
        courses.assignTrainer(trainer, operator);
    }

    private void sign(Map<String, Integer> ratings, String note) {
        as(trainer, () -> service.record(operator, TestCourses.SHEET, ratings, note));
    }

    private List<SignOff> found(PersonId viewer) {
        return as(viewer, () -> service.find(List.of(operator), List.of(TestCourses.SHEET)));
    }

    @Test
    void a_signature_keeps_what_was_seen_by_whom() {
        sign(NOT_YET, " 本人確認は合図のあとでした。 ");
        SignOff signOff = found(trainer).getFirst();

        assertThat(signOff.passed()).isFalse();
        assertThat(signOff.ratings()).isEqualTo(NOT_YET);
        assertThat(signOff.note()).isEqualTo("本人確認は合図のあとでした。");
        assertThat(signOff.byName()).isEqualTo("氏名 TR0001");
        assertThat(signOff.at()).isEqualTo(clock.instant());
        assertThat(count("audit_entry where action = 'signoff.write'")).isEqualTo(1);
    }

    @Test
    void every_item_has_to_reach_what_the_sheet_asks_for() {
        sign(GOOD, "");

        assertThat(found(trainer).getFirst().passed()).isTrue();
    }

    @Test
    void a_later_signature_stands_before_the_earlier_one_and_changes_nothing_of_it() {
        sign(NOT_YET, "");
        clock.goOn(Duration.ofDays(1));
        sign(GOOD, "");

        assertThat(found(trainer)).extracting(SignOff::passed).containsExactly(true, false);
    }

    @Test
    void only_a_passed_observation_ticks_the_step() {
        as(operator, () -> enrolments.start(TestCourses.COURSE));
        sign(NOT_YET, "");
        assertThat(count("step_done")).isZero();

        sign(GOOD, "");
        assertThat(count("step_done where step_key = 'observed' and evidence_kind = 'SIGNOFF'"))
                .isEqualTo(1);
    }

    @Test
    void a_passed_observation_from_before_counts_on_joining() {
        sign(GOOD, "");
        as(operator, () -> enrolments.start(TestCourses.COURSE));

        assertThat(count("step_done where step_key = 'observed'")).isEqualTo(1);
    }

    @Test
    void nobody_signs_for_oneself() {
        courses.assignTrainer(trainer, trainer);

        as(
                trainer,
                () -> assertThatThrownBy(() -> service.record(trainer, TestCourses.SHEET, GOOD, ""))
                        .isInstanceOf(NotPermitted.class));
    }

    @Test
    void nobody_signs_for_who_is_not_assigned_or_has_left() {
        PersonId other = people.add("OP0002", "第1チーム", Role.OPERATOR);
        as(
                trainer,
                () -> assertThatThrownBy(() -> service.record(other, TestCourses.SHEET, GOOD, ""))
                        .isInstanceOf(NotFound.class));

        asInstallation(() -> persons.deactivate(operator));
        assertThatThrownBy(() -> sign(GOOD, "")).isInstanceOf(NotFound.class);
        assertThat(count("sign_off")).isZero();
    }

    @Test
    void supervisors_read_and_do_not_sign() {
        PersonId supervisor = people.supervisorOf("第1チーム", "SV0001");
        sign(GOOD, "");

        assertThat(found(supervisor)).hasSize(1);
        as(
                supervisor,
                () -> assertThatThrownBy(() -> service.record(operator, TestCourses.SHEET, GOOD, ""))
                        .isInstanceOf(NotPermitted.class));
    }

    @Test
    void an_item_without_points_is_named() {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> sign(Map.of("greeting", 2), ""));
        assertThat(refused.field()).isEqualTo("identity");

        refused = catchThrowableOfType(InvalidInput.class, () -> sign(Map.of("greeting", 4, "identity", 2), ""));
        assertThat(refused.field()).isEqualTo("greeting");
    }

    @Test
    void points_for_what_the_sheet_does_not_ask_are_refused() {
        assertThatThrownBy(() -> sign(Map.of("greeting", 2, "identity", 2, "more", 2), ""))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_note_has_its_length() {
        assertThatThrownBy(() -> sign(GOOD, "あ".repeat(SignOffService.LONGEST_NOTE + 1)))
                .isInstanceOf(InvalidInput.class);
        sign(GOOD, "あ".repeat(SignOffService.LONGEST_NOTE));
        assertThat(found(operator)).hasSize(1);
    }
}
