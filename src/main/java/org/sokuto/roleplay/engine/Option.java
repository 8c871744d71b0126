package org.sokuto.roleplay.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that the operator can choose.
 *
 * @param to node that follows
 * @param when condition under which it is offered; always without one
 * @param points by row of the rubric
 * @param meets keys of the required points that it meets
 * @param breach key of the breach that it commits, if any
 * @param why what the debrief says about it
 */
public record Option(
        String key,
        String text,
        String to,
        @Nullable Expression when,
        List<Effect> effects,
        Set<Tag> tags,
        Map<String, Integer> points,
        Set<String> meets,
        @Nullable String breach,
        String why) {

    public Option {
        effects = List.copyOf(effects);
        tags = Set.copyOf(tags);
        points = Map.copyOf(points);
        meets = Set.copyOf(meets);
    }

    boolean isOffered(State state) {
        return when == null || when.holds(state.values());
    }

    public int points(String row) {
        return points.getOrDefault(row, 0);
    }
}
