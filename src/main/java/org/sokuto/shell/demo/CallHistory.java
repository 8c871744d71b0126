package org.sokuto.shell.demo;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Half a year of calls that can be told again and again, always the same. */
final class CallHistory {

    private static final int CALLS_A_DAY = 45;
    private static final double SPREAD = 0.15 * CALLS_A_DAY;
    private static final double LEAVE = 0.06;

    private final List<Operator> operators;
    private final Lot<Topic> topics;
    private final long seed;

    CallHistory(List<Operator> operators, List<Topic> topics, long seed) {
        this.operators = operators;
        this.topics =
                new Lot<>(topics, topics.stream().mapToDouble(Topic::weight).toArray());
        this.seed = seed;
    }

    /** Tells every call in the order of time and returns the training that was held half-way. */
    TrainingRound tell(Consumer<Call> listener) {
        Telling telling = new Telling(new SplittableRandom(seed));
        for (int day = 0; day < WorkCalendar.DAYS; day++) {
            telling.day(day).sorted(comparingInt(Call::second)).forEachOrdered(listener);
        }
        return telling.round;
    }

    private final class Telling {

        private final SplittableRandom random;
        private final ConversationDraw draw;
        private final Tally tally = new Tally();
        private TrainingRound round = TrainingRound.none();

        Telling(SplittableRandom random) {
            this.random = random;
            draw = new ConversationDraw(random);
        }

        Stream<Call> day(int day) {
            if (day == WorkCalendar.DAYS / 2) {
                round = TrainingRound.hold(tally.weakest(), day, random.split());
            }
            List<Call> calls = new ArrayList<>();
            for (Operator operator : operators) {
                if (operator.person().firstCallAt() <= day && random.nextDouble() >= LEAVE) {
                    calls.addAll(Shift.plan(day, operator, conversations(operator, day), random));
                }
            }
            return calls.stream();
        }

        private List<Conversation> conversations(Operator operator, int day) {
            long count = Math.max(1, Math.round(random.nextGaussian(CALLS_A_DAY, SPREAD)));
            return Stream.generate(() -> conversation(operator, day))
                    .limit(count)
                    .toList();
        }

        private Conversation conversation(Operator operator, int day) {
            Topic topic = topics.draw(random);
            Cell cell = Cell.of(operator, topic);
            boolean answered = random.nextDouble() < operator.chance(topic, day, round.uplift(cell, day));
            tally.add(cell, answered);
            return draw.draw(topic, answered);
        }
    }
}
