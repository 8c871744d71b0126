package org.sokuto.roleplay.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sokuto.roleplay.engine.Mood;
import org.sokuto.roleplay.engine.Variable;
import org.sokuto.roleplay.engine.Variables;
import org.sokuto.shared.LocalText;
import org.sokuto.shared.content.YamlObject;

/** Reads the variables and the words for the mood. */
final class VariableReader {

    private static final int LIMIT = 1000;

    private enum Type {
        BOOL,
        ENUM,
        INT
    }

    private VariableReader() {}

    static Variables variables(YamlObject scenario) {
        List<Variable> variables = new ArrayList<>();
        scenario.find("variables")
                .ifPresent(declared -> declared.keys()
                        .forEach(name ->
                                declared.find(name).ifPresent(object -> variables.add(variable(name, object)))));
        return new Variables(variables);
    }

    private static Variable variable(String name, YamlObject object) {
        return switch (object.choice("type", Type.class)) {
            case BOOL -> flag(name, object);
            case ENUM -> word(name, object);
            case INT -> number(name, object);
        };
    }

    private static Variable flag(String name, YamlObject object) {
        object.allow("type", "initial");
        if (!object.has("initial")) {
            object.missing("initial");
        }
        return new Variable.Flag(name, object.flag("initial", false));
    }

    private static Variable word(String name, YamlObject object) {
        object.allow("type", "values", "initial");
        List<String> values = object.texts("values");
        if (values.isEmpty() || new HashSet<>(values).size() != values.size()) {
            object.error("values", "E08", "roleplay.check.E08.values", name);
            return new Variable.Word(name, List.of("?"), 0);
        }
        String initial = object.text("initial");
        if (!values.contains(initial)) {
            object.error("initial", "E08", "roleplay.check.E08.initial", name);
        }
        return new Variable.Word(name, values, Math.max(0, values.indexOf(initial)));
    }

    private static Variable number(String name, YamlObject object) {
        object.allow("type", "min", "max", "initial");
        int min = object.number("min", -LIMIT, LIMIT);
        int max = object.number("max", -LIMIT, LIMIT);
        int initial = object.number("initial", -LIMIT, LIMIT);
        if (min >= max) {
            object.error("max", "E08", "roleplay.check.E08.bounds", name);
            return new Variable.Number(name, min, min, min);
        }
        if (initial < min || initial > max) {
            object.error("initial", "E08", "roleplay.check.E08.initial", name);
        }
        return new Variable.Number(name, min, max, Math.clamp(initial, min, max));
    }

    static @Nullable Mood mood(YamlObject scenario, Variables variables) {
        return scenario.find("mood")
                .flatMap(object -> readMood(object, variables))
                .orElse(null);
    }

    private static Optional<Mood> readMood(YamlObject object, Variables variables) {
        object.allow("variable", "bands");
        OptionalInt position = variables.position(object.text("variable"));
        if (position.isEmpty() || !(variables.at(position.getAsInt()) instanceof Variable.Number number)) {
            object.error("variable", "E08", "roleplay.check.E08.mood");
            return Optional.empty();
        }
        List<Mood.Band> bands =
                object.objects("bands").stream().map(VariableReader::band).toList();
        boolean rising = true;
        for (int index = 1; index < bands.size(); index++) {
            rising &= bands.get(index - 1).upTo() < bands.get(index).upTo();
        }
        if (bands.isEmpty() || !rising || bands.getLast().upTo() < number.max()) {
            object.error("bands", "E08", "roleplay.check.E08.bands", number.max());
            return Optional.empty();
        }
        return Optional.of(new Mood(position.getAsInt(), bands));
    }

    private static Mood.Band band(YamlObject band) {
        band.allow("up_to", "ja", "en");
        return new Mood.Band(band.number("up_to", -LIMIT, LIMIT), new LocalText(band.text("ja"), band.text("en")));
    }
}
