package org.sokuto.roleplay.engine;

import java.util.Arrays;
import java.util.Optional;

/** What can stand between two expressions. Sums stop at the ends of the numbers instead of turning over. */
public enum Joint {
    OR("or", 1),
    AND("and", 2),
    EQUAL("=", 4),
    UNEQUAL("!=", 4),
    BELOW("<", 4),
    AT_MOST("<=", 4),
    ABOVE(">", 4),
    AT_LEAST(">=", 4),
    PLUS("+", 5),
    MINUS("-", 5);

    private final String sign;
    private final int binding;

    Joint(String sign, int binding) {
        this.sign = sign;
        this.binding = binding;
    }

    static Optional<Joint> of(String sign) {
        return Arrays.stream(values()).filter(joint -> joint.sign.equals(sign)).findFirst();
    }

    String sign() {
        return sign;
    }

    int binding() {
        return binding;
    }

    boolean compares() {
        return binding == EQUAL.binding;
    }

    int value(int left, int right) {
        return switch (this) {
            case OR -> truth(left != 0 || right != 0);
            case AND -> truth(left != 0 && right != 0);
            case EQUAL -> truth(left == right);
            case UNEQUAL -> truth(left != right);
            case BELOW -> truth(left < right);
            case AT_MOST -> truth(left <= right);
            case ABOVE -> truth(left > right);
            case AT_LEAST -> truth(left >= right);
            case PLUS -> saturate((long) left + right);
            case MINUS -> saturate((long) left - right);
        };
    }

    private static int truth(boolean holds) {
        return holds ? 1 : 0;
    }

    private static int saturate(long sum) {
        return Math.clamp(sum, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
