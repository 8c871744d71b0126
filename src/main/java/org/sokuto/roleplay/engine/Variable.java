package org.sokuto.roleplay.engine;

import java.util.List;

/** A bounded variable of a scenario. Its values are whole numbers, so that every state can be visited. */
public sealed interface Variable {

    String name();

    int min();

    int max();

    int initial();

    /** The nearest value within the bounds. */
    default int saturate(int value) {
        return Math.clamp(value, min(), max());
    }

    /** True or false, held as 1 and 0. */
    record Flag(String name, boolean set) implements Variable {

        @Override
        public int min() {
            return 0;
        }

        @Override
        public int max() {
            return 1;
        }

        @Override
        public int initial() {
            return set ? 1 : 0;
        }
    }

    /** One of several words, held as the place in the list. */
    record Word(String name, List<String> values, int initial) implements Variable {

        public Word {
            values = List.copyOf(values);
        }

        @Override
        public int min() {
            return 0;
        }

        @Override
        public int max() {
            return values.size() - 1;
        }
    }

    /** A whole number between two bounds, both included. */
    record Number(String name, int min, int max, int initial) implements Variable {}
}
