package org.sokuto.roleplay.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sokuto.roleplay.engine.Effect;
import org.sokuto.roleplay.engine.Expression;
import org.sokuto.roleplay.engine.ExpressionFault;
import org.sokuto.roleplay.engine.ExpressionParser;
import org.sokuto.roleplay.engine.Variables;
import org.sokuto.shared.content.YamlObject;

/** Reads conditions and effects and reports what they cannot say. */
final class ConditionReader {

    private final ExpressionParser parser;

    ConditionReader(Variables variables) {
        parser = new ExpressionParser(variables);
    }

    /** The condition, or nothing where there is none or where it was refused. */
    @Nullable
    Expression when(YamlObject object) {
        String text = object.findText("when").orElse(null);
        if (text == null) {
            return null;
        }
        try {
            return parser.condition(text);
        } catch (ExpressionFault fault) {
            report(object, "when", fault);
            return null;
        }
    }

    List<Effect> effects(YamlObject object) {
        List<Effect> effects = new ArrayList<>();
        for (String text : object.texts("effects")) {
            try {
                effects.add(parser.effect(text));
            } catch (ExpressionFault fault) {
                report(object, "effects", fault);
            }
        }
        return effects;
    }

    private static void report(YamlObject object, String key, ExpressionFault fault) {
        switch (fault.kind()) {
            case SYNTAX -> object.error(key, "E09", "roleplay.check.E09.syntax", fault.word());
            case WRONG_TYPE -> object.error(key, "E09", "roleplay.check.E09.type", fault.word());
            case UNKNOWN_NAME -> object.error(key, "E08", "roleplay.check.E08.unknown", fault.word());
            case OUT_OF_RANGE -> object.error(key, "E10", "roleplay.check.E10.range", fault.word());
        }
    }
}
