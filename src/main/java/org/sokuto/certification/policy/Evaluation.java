package org.sokuto.certification.policy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.sokuto.certification.policy.Proof.Confirmed;
import org.sokuto.certification.policy.Proof.Held;
import org.sokuto.certification.policy.Proof.Observed;
import org.sokuto.certification.policy.Proof.QuizTaken;
import org.sokuto.certification.policy.Proof.RolePlayed;
import org.sokuto.certification.policy.Requirement.Confirmation;
import org.sokuto.certification.policy.Requirement.HoldsLevel;
import org.sokuto.certification.policy.Requirement.QuizPassed;
import org.sokuto.certification.policy.Requirement.RolePlayPassed;
import org.sokuto.certification.policy.Requirement.SignedOff;
import org.sokuto.certification.policy.Requirement.TopicQuizzes;

/**
 * What a person's evidence makes of a list of requirements. Screen, award and clearance all ask here, so that what is
 * shown is what decides. The earliest evidence that suffices is the one that counts: later evidence changes nothing
 * about a requirement that is met.
 *
 * @param states one for each requirement, in their order
 */
public record Evaluation(List<RequirementState> states) {

    /** Shares are quotients of whole points; this is less than one point of any quiz. */
    private static final double ROUNDING = 1e-9;

    public Evaluation {
        states = List.copyOf(states);
    }

    public static Evaluation of(List<Requirement> requirements, Evidence evidence) {
        return new Evaluation(
                requirements.stream().map(one -> state(one, evidence)).toList());
    }

    /** Whether all there is to show has been shown; a rule that asks for nothing gives nothing. */
    public boolean isAwardable() {
        return !states.isEmpty() && missing() == 0;
    }

    /** Whether only the confirmation by a person is missing. */
    public boolean isConfirmable() {
        List<RequirementState> open = open();
        return open.size() == 1 && open.getFirst().requirement() instanceof Confirmation;
    }

    public boolean isOneStepAway() {
        return missing() == 1;
    }

    /** Whether the person has begun to work for it; a level held already is no work for the next thing. */
    public boolean isBegun() {
        return states.stream()
                .anyMatch(state -> state.requirement().asksForWork() && state.standing() != Standing.OPEN);
    }

    /** How many things are still to be shown. */
    public int missing() {
        return states.stream().mapToInt(RequirementState::missing).sum();
    }

    public List<RequirementState> open() {
        return states.stream().filter(state -> !state.isMet()).toList();
    }

    /** Everything that meets a requirement or a part of one. */
    public List<Proof> proofs() {
        return states.stream()
                .flatMap(state -> state.met().stream())
                .distinct()
                .sorted(Proof.BY_TIME)
                .toList();
    }

    private static RequirementState state(Requirement requirement, Evidence evidence) {
        return switch (requirement) {
            case QuizPassed asked ->
                once(
                        asked,
                        evidence.of(QuizTaken.class),
                        quiz -> quiz.quiz().equals(asked.quiz()),
                        quiz -> isReached(quiz, asked.share()),
                        QuizTaken::share);
            case TopicQuizzes asked -> topicQuizzes(asked, evidence.of(QuizTaken.class));
            case RolePlayPassed asked ->
                once(
                        asked,
                        evidence.of(RolePlayed.class),
                        run -> run.family().equals(asked.family()),
                        RolePlayed::passed,
                        run -> run.at().toEpochMilli());
            case SignedOff asked ->
                once(
                        asked,
                        evidence.of(Observed.class),
                        seen -> seen.sheet().equals(asked.sheet()),
                        Observed::passed,
                        seen -> seen.at().toEpochMilli());
            case HoldsLevel asked ->
                once(
                        asked,
                        evidence.of(Held.class),
                        held -> held.level().equals(asked.level()),
                        held -> true,
                        held -> 0);
            case Confirmation asked -> once(asked, evidence.of(Confirmed.class), any -> true, any -> true, any -> 0);
        };
    }

    private static <P extends Proof> RequirementState once(
            Requirement requirement,
            List<P> proofs,
            Predicate<P> about,
            Predicate<P> suffices,
            ToDoubleFunction<P> quality) {
        List<P> candidates = proofs.stream().filter(about).toList();
        Optional<P> first = candidates.stream().filter(suffices).findFirst();
        return first.map(met -> new RequirementState(requirement, List.of(met), List.of(), 0))
                .orElseGet(() -> new RequirementState(
                        requirement,
                        List.of(),
                        candidates.stream()
                                .max(Comparator.comparingDouble(quality).thenComparing(Proof.BY_TIME))
                                .map(List::<Proof>of)
                                .orElse(List.of()),
                        1));
    }

    private static RequirementState topicQuizzes(TopicQuizzes asked, List<QuizTaken> quizzes) {
        Map<String, Proof> passed = new LinkedHashMap<>();
        List<QuizTaken> candidates =
                quizzes.stream().filter(quiz -> asked.isAbout(quiz.quiz())).toList();
        candidates.stream()
                .filter(quiz -> isReached(quiz, asked.share()))
                .forEach(quiz -> passed.putIfAbsent(quiz.quiz(), quiz));
        List<Proof> met = passed.values().stream().limit(asked.atLeast()).toList();
        List<Proof> tried = met.size() == asked.atLeast()
                ? List.of()
                : candidates.stream()
                        .filter(quiz -> !passed.containsKey(quiz.quiz()))
                        .max(Comparator.comparingDouble(QuizTaken::share).thenComparing(Proof.BY_TIME))
                        .map(List::<Proof>of)
                        .orElse(List.of());
        return new RequirementState(asked, met, tried, asked.atLeast() - met.size());
    }

    private static boolean isReached(QuizTaken quiz, double share) {
        return quiz.share() >= share - ROUNDING;
    }
}
