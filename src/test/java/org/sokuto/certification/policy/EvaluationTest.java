package org.sokuto.certification.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sokuto.certification.policy.TestProofs.confirmed;
import static org.sokuto.certification.policy.TestProofs.held;
import static org.sokuto.certification.policy.TestProofs.observed;
import static org.sokuto.certification.policy.TestProofs.quiz;
import static org.sokuto.certification.policy.TestProofs.run;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sokuto.certification.policy.Requirement.Confirmation;
import org.sokuto.certification.policy.Requirement.HoldsLevel;
import org.sokuto.certification.policy.Requirement.QuizPassed;
import org.sokuto.certification.policy.Requirement.RolePlayPassed;
import org.sokuto.certification.policy.Requirement.SignedOff;
import org.sokuto.certification.policy.Requirement.TopicQuizzes;

class EvaluationTest {

    private static final QuizPassed QUIZ = new QuizPassed("start/quiz", 0.8);
    private static final TopicQuizzes TOPICS = new TopicQuizzes("net", 2, 0.8);
    private static final RolePlayPassed ROLE_PLAY = new RolePlayPassed("printer");
    private static final SignedOff SIGN_OFF = new SignedOff("first-calls");
    private static final HoldsLevel LEVEL = new HoldsLevel("l1");
    private static final Confirmation CONFIRMATION = new Confirmation();

    private static RequirementState state(Requirement requirement, Proof... proofs) {
        return Evaluation.of(List.of(requirement), new Evidence(List.of(proofs)))
                .states()
                .getFirst();
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(QUIZ, List.of(), Standing.OPEN, 1),
                Arguments.of(QUIZ, List.of(quiz(1, "start/quiz", 0.8)), Standing.MET, 0),
                Arguments.of(QUIZ, List.of(quiz(1, "start/quiz", 0.79)), Standing.PART, 1),
                Arguments.of(QUIZ, List.of(quiz(1, "other/quiz", 1)), Standing.OPEN, 1),
                Arguments.of(QUIZ, List.of(quiz(1, "start/quiz", 0.2), quiz(2, "start/quiz", 0.9)), Standing.MET, 0),
                Arguments.of(TOPICS, List.of(), Standing.OPEN, 2),
                Arguments.of(TOPICS, List.of(quiz(1, "net.bills", 0.9)), Standing.PART, 1),
                Arguments.of(TOPICS, List.of(quiz(1, "net.bills", 0.9), quiz(2, "net.bills", 1)), Standing.PART, 1),
                Arguments.of(TOPICS, List.of(quiz(1, "net.bills", 0.9), quiz(2, "net.plan", 0.8)), Standing.MET, 0),
                Arguments.of(TOPICS, List.of(quiz(1, "net.bills", 0.5)), Standing.PART, 2),
                Arguments.of(TOPICS, List.of(quiz(1, "net/quiz", 1), quiz(2, "network.plan", 1)), Standing.OPEN, 2),
                Arguments.of(ROLE_PLAY, List.of(run(1, "printer", false)), Standing.PART, 1),
                Arguments.of(ROLE_PLAY, List.of(run(1, "printer", true)), Standing.MET, 0),
                Arguments.of(ROLE_PLAY, List.of(run(1, "another", true)), Standing.OPEN, 1),
                Arguments.of(SIGN_OFF, List.of(observed(1, "first-calls", false)), Standing.PART, 1),
                Arguments.of(SIGN_OFF, List.of(observed(1, "first-calls", true)), Standing.MET, 0),
                Arguments.of(LEVEL, List.of(held(1, "l2")), Standing.OPEN, 1),
                Arguments.of(LEVEL, List.of(held(1, "l1")), Standing.MET, 0),
                Arguments.of(CONFIRMATION, List.of(), Standing.OPEN, 1),
                Arguments.of(CONFIRMATION, List.of(confirmed(1)), Standing.MET, 0));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_requirement_is_open_partly_shown_or_met(
            Requirement requirement, List<Proof> proofs, Standing standing, int missing) {
        RequirementState state = state(requirement, proofs.toArray(Proof[]::new));

        assertThat(state.standing()).isEqualTo(standing);
        assertThat(state.missing()).isEqualTo(missing);
        assertThat(state.isMet()).isEqualTo(missing == 0);
    }

    @Test
    void the_earliest_that_suffices_is_what_counts() {
        assertThat(state(QUIZ, quiz(3, "start/quiz", 1), quiz(2, "start/quiz", 0.8), quiz(1, "start/quiz", 0.1))
                        .met())
                .containsExactly(quiz(2, "start/quiz", 0.8));
    }

    @Test
    void the_best_of_what_did_not_suffice_is_told() {
        assertThat(state(QUIZ, quiz(1, "start/quiz", 0.7), quiz(2, "start/quiz", 0.6))
                        .tried())
                .containsExactly(quiz(1, "start/quiz", 0.7));
        assertThat(state(TOPICS, quiz(1, "net.plan", 0.9), quiz(2, "net.bills", 0.4))
                        .tried())
                .containsExactly(quiz(2, "net.bills", 0.4));
    }

    @Test
    void a_share_reached_exactly_suffices_however_it_was_computed() {
        assertThat(state(new QuizPassed("start/quiz", 0.7), quiz(1, "start/quiz", 0.1 + 0.6))
                        .isMet())
                .isTrue();
    }

    @Test
    void all_requirements_make_it_awardable() {
        List<Requirement> asked = List.of(QUIZ, ROLE_PLAY);
        Evidence one = new Evidence(List.of(quiz(1, "start/quiz", 0.8)));
        Evaluation almost = Evaluation.of(asked, one);
        Evaluation all = Evaluation.of(asked, one.with(run(2, "printer", true)));

        assertThat(almost.isAwardable()).isFalse();
        assertThat(almost.isOneStepAway()).isTrue();
        assertThat(all.isAwardable()).isTrue();
        assertThat(all.isOneStepAway()).isFalse();
        assertThat(all.proofs()).containsExactly(quiz(1, "start/quiz", 0.8), run(2, "printer", true));
    }

    @Test
    void two_quizzes_of_one_requirement_are_two_steps() {
        assertThat(Evaluation.of(List.of(TOPICS), Evidence.NONE).isOneStepAway())
                .isFalse();
    }

    @Test
    void what_asks_for_nothing_gives_nothing() {
        assertThat(Evaluation.of(List.of(), Evidence.NONE).isAwardable()).isFalse();
    }

    @Test
    void a_clearance_goes_from_not_yet_through_training_to_shown() {
        List<Requirement> asked = List.of(LEVEL, TOPICS, CONFIRMATION);
        Evidence level = new Evidence(List.of(held(1, "l1")));
        Evidence quiz = level.with(quiz(2, "net.plan", 0.9));

        assertThat(ClearanceState.of(Evaluation.of(asked, Evidence.NONE))).isEqualTo(ClearanceState.NOT_YET);
        assertThat(ClearanceState.of(Evaluation.of(asked, level))).isEqualTo(ClearanceState.NOT_YET);
        assertThat(ClearanceState.of(Evaluation.of(asked, quiz))).isEqualTo(ClearanceState.IN_TRAINING);
        assertThat(ClearanceState.of(Evaluation.of(asked, quiz.with(quiz(3, "net.bills", 1)))))
                .isEqualTo(ClearanceState.SHOWN);
    }

    @Test
    void a_level_missing_beside_the_confirmation_keeps_it_from_being_confirmed() {
        assertThat(Evaluation.of(List.of(LEVEL, CONFIRMATION), Evidence.NONE).isConfirmable())
                .isFalse();
    }
}
