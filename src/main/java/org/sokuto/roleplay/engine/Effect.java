package org.sokuto.roleplay.engine;

import java.util.ArrayList;
import java.util.List;

/** A change of one variable; sums stop at the bounds of the variable. */
public record Effect(String name, int position, Kind kind, int amount) {

    /** How the amount is taken. */
    public enum Kind {
        SET("="),
        ADD("+="),
        SUBTRACT("-=");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    /** The values after the effect. */
    public List<Integer> apply(Variables variables, List<Integer> values) {
        List<Integer> after = new ArrayList<>(values);
        after.set(position, variables.at(position).saturate(wanted(values)));
        return List.copyOf(after);
    }

    /** Whether a bound stops it at these values. */
    public boolean saturates(Variables variables, List<Integer> values) {
        int wanted = wanted(values);
        return variables.at(position).saturate(wanted) != wanted;
    }

    /** As the parser reads it, given the variables for their words. */
    public String text(Variables variables) {
        String value = switch (variables.at(position)) {
            case Variable.Flag flag -> amount == 1 ? "true" : "false";
            case Variable.Word word -> word.values().get(amount);
            case Variable.Number number -> Integer.toString(amount);
        };
        return name + " " + kind.sign + " " + value;
    }

    private int wanted(List<Integer> values) {
        return switch (kind) {
            case SET -> amount;
            case ADD -> Joint.PLUS.value(values.get(position), amount);
            case SUBTRACT -> Joint.MINUS.value(values.get(position), amount);
        };
    }
}
