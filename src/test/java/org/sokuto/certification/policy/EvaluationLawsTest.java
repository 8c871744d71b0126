package org.sokuto.certification.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any requirements and any evidence. */
class EvaluationLawsTest {

    private static final List<String> QUIZZES = List.of("net.plan", "net.bills", "net.fault", "start/quiz");
    private static final List<String> NAMES = List.of("a", "b");

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static <T> T one(List<T> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }

    private static Proof proof(int number, Random chance) {
        return switch (chance.nextInt(5)) {
            case 0 -> TestProofs.run(number, one(NAMES, chance), chance.nextBoolean());
            case 1 -> TestProofs.observed(number, one(NAMES, chance), chance.nextBoolean());
            case 2 -> TestProofs.held(number, one(NAMES, chance));
            case 3 -> TestProofs.confirmed(number);
            default -> TestProofs.quiz(number, one(QUIZZES, chance), chance.nextInt(11) / 10.0);
        };
    }

    private static List<Proof> proofs(Random chance) {
        return IntStream.range(0, chance.nextInt(12))
                .mapToObj(number -> proof(number, chance))
                .toList();
    }

    private static Requirement requirement(Random chance) {
        double share = chance.nextInt(11) / 10.0;
        return switch (chance.nextInt(6)) {
            case 0 -> new Requirement.QuizPassed(one(QUIZZES, chance), share);
            case 1 -> new Requirement.TopicQuizzes("net", 1 + chance.nextInt(3), share);
            case 2 -> new Requirement.RolePlayPassed(one(NAMES, chance));
            case 3 -> new Requirement.SignedOff(one(NAMES, chance));
            case 4 -> new Requirement.HoldsLevel(one(NAMES, chance));
            default -> new Requirement.Confirmation();
        };
    }

    private static List<Requirement> requirements(Random chance) {
        return IntStream.rangeClosed(0, chance.nextInt(5))
                .mapToObj(number -> requirement(chance))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void more_evidence_never_takes_away_what_is_met(int seed) {
        Random chance = new Random(seed);
        List<Requirement> asked = requirements(chance);
        Evidence before = new Evidence(proofs(chance));
        Evaluation less = Evaluation.of(asked, before);
        Evaluation more = Evaluation.of(asked, before.with(proof(500, chance)));

        for (int index = 0; index < asked.size(); index++) {
            RequirementState old = less.states().get(index);
            RequirementState now = more.states().get(index);
            assertThat(now.missing()).isLessThanOrEqualTo(old.missing());
            assertThat(now.standing()).isGreaterThanOrEqualTo(old.standing());
            if (old.isMet()) {
                assertThat(now).isEqualTo(old);
            }
        }
        assertThat(more.missing()).isLessThanOrEqualTo(less.missing());
        if (less.isAwardable()) {
            assertThat(more.isAwardable()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_in_which_evidence_is_found_does_not_matter(int seed) {
        Random chance = new Random(seed);
        List<Requirement> asked = requirements(chance);
        List<Proof> found = new ArrayList<>(proofs(chance));
        Evaluation before = Evaluation.of(asked, new Evidence(found));
        Collections.shuffle(found, chance);

        assertThat(Evaluation.of(asked, new Evidence(found))).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_shown_is_what_is_asked_one_by_one(int seed) {
        Random chance = new Random(seed);
        List<Requirement> asked = requirements(chance);
        Evidence evidence = new Evidence(proofs(chance));
        Evaluation all = Evaluation.of(asked, evidence);

        assertThat(all.states()).extracting(RequirementState::requirement).isEqualTo(asked);
        assertThat(all.states())
                .isEqualTo(asked.stream()
                        .map(one ->
                                Evaluation.of(List.of(one), evidence).states().getFirst())
                        .toList());
        assertThat(all.isAwardable()).isEqualTo(all.open().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_meets_the_requirements_would_meet_them_alone(int seed) {
        Random chance = new Random(seed);
        List<Requirement> asked = requirements(chance);
        Evaluation all = Evaluation.of(asked, new Evidence(proofs(chance)));
        Evaluation again = Evaluation.of(asked, new Evidence(all.proofs()));

        assertThat(again.states())
                .extracting(RequirementState::missing)
                .isEqualTo(all.states().stream().map(RequirementState::missing).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobody_is_confirmed_without_everything_else(int seed) {
        Random chance = new Random(seed);
        List<Requirement> asked = new ArrayList<>(requirements(chance));
        asked.remove(new Requirement.Confirmation());
        asked.add(new Requirement.Confirmation());
        Evaluation all = Evaluation.of(asked, new Evidence(proofs(chance)));

        assertThat(all.isConfirmable())
                .isEqualTo(all.open().stream()
                        .map(RequirementState::requirement)
                        .toList()
                        .equals(List.of(new Requirement.Confirmation())));
        assertThat(all.isConfirmable() && all.isAwardable()).isFalse();
    }
}
