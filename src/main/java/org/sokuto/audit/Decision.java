package org.sokuto.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, by whom, about whom.
 *
 * @param action the action's identifier, such as {@code team.write}
 * @param actor the deciding person; absent when the installation itself acted
 * @param subject the person or thing it is about, if one
 * @param facts further facts by name, in order of name
 */
public record Decision(
        String action, @Nullable UUID actor, @Nullable UUID subject, Map<String, String> facts) {

    public Decision {
        facts = Map.copyOf(facts);
    }

    String detail() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(facts)
                .forEach((name, value) ->
                        text.append(name).append('=').append(escape(value)).append(';'));
        return text.toString();
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace("\n", "\\n");
    }
}
