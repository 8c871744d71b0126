package org.sokuto.shell.demo;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The choice of the people as whom a newcomer may sign in. */
final class DemoLogins {

    private static final int TEAM = 1;

    private DemoLogins() {}

    static List<DemoLogin> of(Workforce workforce, List<Topic> topics) {
        Person supervisor = workforce.supervisors().get(TEAM);
        List<Operator> team = workforce.operators().stream()
                .filter(operator -> supervisor.sharesTeamWith(operator.person()))
                .toList();
        return Stream.of(
                        operator(team, topics).person(),
                        workforce.trainer(),
                        supervisor,
                        workforce.manager(),
                        workforce.administrator())
                .map(DemoLogin::of)
                .toList();
    }

    /**
     * Of the middle third by tenure, the one with the most gaps that can be learned here; among equals the one whose
     * second gap meets the most calls: two gaps then show on the own page.
     */
    private static Operator operator(List<Operator> team, List<Topic> topics) {
        List<Operator> settled = team.stream()
                .filter(Operator::isSettled)
                .sorted(comparingInt(operator -> operator.person().hiredAt()))
                .toList();
        int third = settled.size() / 3;
        return Collections.max(
                settled.subList(third, settled.size() - third),
                comparingLong(DemoLogins::taughtGaps)
                        .thenComparing(comparingDouble(operator -> weightOfSecondGap(operator, topics))));
    }

    private static long taughtGaps(Operator operator) {
        return operator.gaps().stream().filter(Topic::isTaught).count();
    }

    private static double weightOfSecondGap(Operator operator, List<Topic> topics) {
        List<Double> weights = topics.stream()
                .filter(operator::lacks)
                .map(Topic::weight)
                .sorted(Collections.reverseOrder())
                .toList();
        return weights.get(1);
    }
}
