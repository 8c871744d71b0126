package org.sokuto.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CallHistoryTest {

    private static final DemoCentre CENTRE = new DemoCentre(1, LocalDate.of(2026, 10, 11));

    private static final List<Call> CALLS = new ArrayList<>();
    private static TrainingRound round = TrainingRound.none();

    @BeforeAll
    static void tell() {
        round = CENTRE.history().tell(CALLS::add);
    }

    @Test
    void answersClearlyLessWhereAnOperatorHasAGapOfTheirOwn() {
        double gaps = share(call -> isGap(call));
        double others =
                share(call -> !isGap(call) && call.conversation().topic().material());
        assertThat(gaps).isLessThan(others - 0.15);
    }

    @Test
    void answersLittleOnTopicsWithoutMaterialWhoeverIsAsked() {
        for (Topic topic : CENTRE.topics().stream().filter(t -> !t.material()).toList()) {
            assertThat(CENTRE.operators().stream()
                            .filter(operator -> operator.person().firstCallAt() < WorkCalendar.DAYS)
                            .filter(operator -> share(on(topic).and(by(operator))) < 0.75)
                            .count())
                    .as(topic.code())
                    .isGreaterThan(42);
        }
    }

    @Test
    void bringsSomeTopicsFarMoreCallsThanOthers() {
        List<Long> calls = CENTRE.topics().stream()
                .map(topic -> CALLS.stream().filter(on(topic)).count())
                .sorted()
                .toList();
        assertThat(calls.getLast()).isGreaterThan(5 * calls.getFirst());
    }

    @Test
    void liftsTheGapsThatWereTrainedAndNotThoseThatWait() {
        Predicate<Call> trained = call -> isGap(call) && round.courses().containsKey(cell(call));
        Predicate<Call> late = call -> call.day() >= 80;
        Predicate<Call> early = call -> call.day() < 65;
        assertThat(share(trained.and(late))).isGreaterThan(share(trained.and(early)) + 0.1);
        Predicate<Call> untrained = call -> isGap(call) && !round.courses().containsKey(cell(call));
        assertThat(share(untrained.and(late))).isLessThan(share(untrained.and(early)) + 0.05);
    }

    @Test
    void letsNewcomersAnswerLessThanTheyWillLater() {
        Predicate<Call> newcomer = call -> !call.operator().isSettled();
        assertThat(share(newcomer.and(call -> call.operator().tenure(call.day()) < 0.3)))
                .isLessThan(share(newcomer.and(call -> call.operator().tenure(call.day()) > 0.7)));
    }

    @Test
    void neverGivesAnOperatorTwoConversationsAtOnce() {
        for (Operator operator : CENTRE.operators()) {
            List<Call> calls = CALLS.stream().filter(by(operator)).toList();
            if (operator.person().firstCallAt() >= WorkCalendar.DAYS) {
                assertThat(calls).isEmpty();
                continue;
            }
            List<Integer> pauses = new ArrayList<>();
            for (int next = 1; next < calls.size(); next++) {
                pauses.add(start(calls.get(next)) - end(calls.get(next - 1)));
            }
            assertThat(pauses).isNotEmpty().allMatch(pause -> pause >= 0);
        }
    }

    private static double share(Predicate<Call> which) {
        return CALLS.stream()
                .filter(which)
                .mapToInt(call -> call.conversation().answered() ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static boolean isGap(Call call) {
        return call.operator().lacks(call.conversation().topic());
    }

    private static Cell cell(Call call) {
        return Cell.of(call.operator(), call.conversation().topic());
    }

    private static Predicate<Call> on(Topic topic) {
        return call -> call.conversation().topic().equals(topic);
    }

    private static Predicate<Call> by(Operator operator) {
        return call -> call.operator().equals(operator);
    }

    private static int start(Call call) {
        return call.day() * 86_400 + call.second();
    }

    private static int end(Call call) {
        return start(call) + call.conversation().talking();
    }
}
