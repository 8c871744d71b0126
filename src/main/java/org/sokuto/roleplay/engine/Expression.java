package org.sokuto.roleplay.engine;

import java.util.List;

/** A condition on the variables as a tree. True is 1 and false is 0; {@link #text} is what the parser reads again. */
public sealed interface Expression {

    int value(List<Integer> values);

    /** How tightly it binds, from {@code or} = 1 to a single word = 6. */
    int binding();

    String text();

    default boolean holds(List<Integer> values) {
        return value(values) != 0;
    }

    /** A number, {@code true}, {@code false} or a word of a variable. */
    record Constant(String text, int number) implements Expression {

        @Override
        public int value(List<Integer> values) {
            return number;
        }

        @Override
        public int binding() {
            return 6;
        }
    }

    /** The value of a variable. */
    record Read(String name, int position) implements Expression {

        @Override
        public int value(List<Integer> values) {
            return values.get(position);
        }

        @Override
        public int binding() {
            return 6;
        }

        @Override
        public String text() {
            return name;
        }
    }

    record Not(Expression inner) implements Expression {

        @Override
        public int value(List<Integer> values) {
            return inner.holds(values) ? 0 : 1;
        }

        @Override
        public int binding() {
            return 3;
        }

        @Override
        public String text() {
            return "not " + enclosed(inner, 3);
        }
    }

    /** Two expressions and what stands between them. */
    record Pair(Joint joint, Expression left, Expression right) implements Expression {

        @Override
        public int value(List<Integer> values) {
            return joint.value(left.value(values), right.value(values));
        }

        @Override
        public int binding() {
            return joint.binding();
        }

        /** What joins to the left needs no parentheses there; comparisons stand between sums on both sides. */
        @Override
        public String text() {
            int tighter = binding() + 1;
            String before = enclosed(left, joint.compares() ? tighter : binding());
            return before + " " + joint.sign() + " " + enclosed(right, tighter);
        }
    }

    private static String enclosed(Expression inner, int least) {
        return inner.binding() < least ? "(" + inner.text() + ")" : inner.text();
    }
}
