package org.sokuto.roleplay.engine;

import java.util.List;

/**
 * Where a conversation stands.
 *
 * @param values one for each variable, in the order of {@link Variables}
 * @param turns moves made so far
 */
public record State(String node, List<Integer> values, int turns) {

    public State {
        values = List.copyOf(values);
    }

    /** At another node, nothing else changed. */
    State at(String other) {
        return new State(other, values, turns);
    }
}
