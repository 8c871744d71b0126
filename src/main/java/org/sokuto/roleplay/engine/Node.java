package org.sokuto.roleplay.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.LocalText;

/** A node of a scenario. */
public sealed interface Node {

    String key();

    /** The customer says the line that fits. */
    record Customer(String key, List<Line> lines, String next) implements Node {

        public Customer {
            lines = List.copyOf(lines);
        }
    }

    /** The operator chooses what to say. */
    record Choice(String key, LocalText label, List<Option> options) implements Node {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /** The way divides without a word. */
    record Branch(String key, List<Edge> edges) implements Node {

        public Branch {
            edges = List.copyOf(edges);
        }
    }

    /** The conversation is over. */
    record End(String key, Outcome outcome, boolean passEligible, String line, String summary) implements Node {}

    /** What the customer says where the condition holds, or else. */
    record Line(@Nullable Expression when, String text) {}

    /** Where the way leads where the condition holds, or else. */
    record Edge(@Nullable Expression when, String to) {}
}
