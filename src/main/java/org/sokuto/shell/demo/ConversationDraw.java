package org.sokuto.shell.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The draw of what happens in a call once it is known whether the answer came at once. */
final class ConversationDraw {

    private static final List<Integer> SCORES =
            IntStream.rangeClosed(0, 10).boxed().toList();

    private final RandomGenerator random;
    private final Lot<String> channels = new Lot<>(new Wording().list("call.channels"), 80, 15, 5);
    private final Lot<Integer> pleased = new Lot<>(SCORES, 1, 1, 1, 2, 2, 6, 7, 14, 20, 16, 12);
    private final Lot<Integer> displeased = new Lot<>(SCORES, 8, 4, 5, 6, 6, 12, 10, 12, 9, 4, 2);

    ConversationDraw(RandomGenerator random) {
        this.random = random;
    }

    Conversation draw(Topic topic, boolean answered) {
        int holding = answered && happens(0.7) ? 0 : exponential(answered ? 25 : 70);
        return new Conversation(
                topic,
                channels.draw(random),
                exponential(18),
                logNormal(answered ? 5.4 : 5.8) + holding,
                holding,
                answered,
                !answered && happens(1.0 / 3),
                !answered && happens(0.5),
                happens(answered ? 0.05 : 0.4),
                recommendation(answered));
    }

    private @Nullable Integer recommendation(boolean answered) {
        return happens(0.12) ? (answered ? pleased : displeased).draw(random) : null;
    }

    private boolean happens(double chance) {
        return random.nextDouble() < chance;
    }

    private int exponential(int mean) {
        return (int) (random.nextExponential() * mean);
    }

    private int logNormal(double mean) {
        return (int) StrictMath.exp(random.nextGaussian(mean, 0.45));
    }
}
