package org.sokuto.roleplay.engine;

import java.util.List;

/**
 * One move of the operator and what followed.
 *
 * @param before state in which it was made
 * @param after state at the next choice, or at the end
 * @param lines what the customer said to it
 */
public record Move(Node.Choice node, Option option, State before, State after, List<String> lines) {

    public Move {
        lines = List.copyOf(lines);
    }

    /** From 1. */
    public int number() {
        return before.turns() + 1;
    }
}
