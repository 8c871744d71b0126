package org.sokuto.shell.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** A day's work of an operator, in which no conversation begins before the last one has ended. */
final class Shift {

    private static final int OPENS = (int) Duration.ofHours(9).toSeconds();
    private static final int LASTS = (int) Duration.ofHours(9).toSeconds();

    private Shift() {}

    static List<Call> plan(int day, Operator operator, List<Conversation> conversations, RandomGenerator random) {
        int talking = conversations.stream().mapToInt(Conversation::talking).sum();
        int idle = Math.max(1, LASTS - talking);
        int[] idleBefore = random.ints(conversations.size(), 0, idle).toArray();
        Arrays.sort(idleBefore);
        List<Call> calls = new ArrayList<>();
        int talked = 0;
        for (Conversation conversation : conversations) {
            calls.add(new Call(day, OPENS + idleBefore[calls.size()] + talked, operator, conversation));
            talked += conversation.talking();
        }
        return calls;
    }
}
