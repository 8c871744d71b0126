package org.sokuto.training;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.Channel;
import org.sokuto.calls.Period;

/**
 * What an analysis rests on.
 *
 * @param period days whose calls count
 * @param channels ways of contact that count
 * @param target overrides the target of every topic, 0 to 1
 */
public record AnalysisQuery(
        Period period, Set<Channel> channels, @Nullable Double target) {

    /** The ways of contact in the definition in force: by phone. */
    public static final Set<Channel> STARTER_CHANNELS = Set.of(Channel.PHONE);

    public AnalysisQuery {
        channels = Set.copyOf(EnumSet.copyOf(channels));
    }
}
