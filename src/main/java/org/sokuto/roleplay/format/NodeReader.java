package org.sokuto.roleplay.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sokuto.roleplay.engine.Expression;
import org.sokuto.roleplay.engine.Node;
import org.sokuto.roleplay.engine.Option;
import org.sokuto.roleplay.engine.Outcome;
import org.sokuto.roleplay.engine.Rubric;
import org.sokuto.roleplay.engine.Tag;
import org.sokuto.roleplay.engine.Variables;
import org.sokuto.shared.content.YamlObject;

/** Reads the nodes of a scenario and notes where each stands. */
final class NodeReader {

    private static final int MOST_POINTS = 3;

    private enum Kind {
        CUSTOMER,
        CHOICE,
        BRANCH,
        END
    }

    private record Alternative(@Nullable Expression when, String value) {}

    private final ConditionReader conditions;
    private final Set<String> rows;
    private final Places places;
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    NodeReader(Variables variables, Rubric rubric, Places places) {
        conditions = new ConditionReader(variables);
        rows = new HashSet<>(rubric.onPath().stream().map(Rubric.Row::key).toList());
        this.places = places;
    }

    /** The nodes by key, in the order of the file. */
    Map<String, Node> read(YamlObject scenario) {
        for (YamlObject object : scenario.objects("nodes")) {
            Node node = node(object);
            places.add(node.key(), object);
            if (nodes.putIfAbsent(node.key(), node) != null) {
                object.error("key", "E02", "roleplay.check.E02.twice", node.key());
            }
        }
        return nodes;
    }

    private Node node(YamlObject object) {
        String key = object.text("key");
        return switch (object.choice("kind", Kind.class)) {
            case CUSTOMER -> customer(key, object);
            case CHOICE -> choice(key, object);
            case BRANCH -> branch(key, object);
            case END -> end(key, object);
        };
    }

    private Node customer(String key, YamlObject object) {
        object.allow("key", "kind", "line", "lines", "next");
        List<Node.Line> lines = object.has("lines")
                ? alternatives(key, object, "lines", "line").stream()
                        .map(one -> new Node.Line(one.when(), one.value()))
                        .toList()
                : List.of(new Node.Line(null, object.text("line")));
        return new Node.Customer(key, lines, object.text("next"));
    }

    private Node branch(String key, YamlObject object) {
        object.allow("key", "kind", "edges");
        return new Node.Branch(
                key,
                alternatives(key, object, "edges", "to").stream()
                        .map(one -> new Node.Edge(one.when(), one.value()))
                        .toList());
    }

    /** Alternatives of which exactly the last is {@code else}. */
    private List<Alternative> alternatives(String key, YamlObject object, String list, String value) {
        List<Alternative> found = new ArrayList<>();
        List<YamlObject> objects = object.objects(list);
        for (int index = 0; index < objects.size(); index++) {
            YamlObject one = objects.get(index).allow("when", "else", value);
            places.add(Places.alternative(key, index), one);
            boolean last = index == objects.size() - 1;
            if (one.has("else") != last || one.has("when") == last) {
                one.error(last ? "when" : "else", "E05", "roleplay.check.E05.else");
            }
            found.add(new Alternative(conditions.when(one), one.text(value)));
        }
        if (found.isEmpty()) {
            object.error(list, "E05", "roleplay.check.E05.else");
        }
        return found;
    }

    private static Node end(String key, YamlObject object) {
        object.allow("key", "kind", "outcome", "pass_eligible", "line", "summary");
        Outcome outcome = object.choice("outcome", Outcome.class);
        if (outcome == Outcome.OUT_OF_TURNS || outcome == Outcome.STOPPED) {
            object.error("outcome", "E01", "roleplay.check.E01.outcome");
        }
        return new Node.End(
                key, outcome, object.flag("pass_eligible", false), object.text("line"), object.text("summary"));
    }

    private Node choice(String key, YamlObject object) {
        object.allow("key", "kind", "label", "options");
        List<Option> options = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (YamlObject one : object.objects("options")) {
            Option option = option(one);
            places.add(Places.option(key, option.key()), one);
            if (!keys.add(option.key())) {
                one.error("key", "E02", "roleplay.check.E02.twice", option.key());
            }
            options.add(option);
        }
        return new Node.Choice(key, object.local("label"), options);
    }

    private Option option(YamlObject object) {
        object.allow("key", "text", "to", "when", "effects", "tags", "points", "meets", "breach", "why");
        return new Option(
                object.text("key"),
                object.text("text"),
                object.text("to"),
                conditions.when(object),
                conditions.effects(object),
                tags(object),
                points(object),
                new HashSet<>(object.texts("meets")),
                object.findText("breach").orElse(null),
                object.text("why"));
    }

    private static Set<Tag> tags(YamlObject object) {
        EnumSet<Tag> tags = EnumSet.noneOf(Tag.class);
        for (String word : object.texts("tags")) {
            Arrays.stream(Tag.values())
                    .filter(tag -> tag.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .ifPresentOrElse(tags::add, () -> object.error("tags", "E14", "roleplay.check.E14.tag", word));
        }
        if (tags.isEmpty()) {
            object.missing("tags");
        }
        return tags;
    }

    private Map<String, Integer> points(YamlObject object) {
        Map<String, Integer> points = new HashMap<>();
        object.find("points").ifPresent(given -> {
            for (String row : given.keys()) {
                if (!rows.contains(row)) {
                    given.error(row, "E02", "roleplay.check.E02.row", row);
                }
                OptionalInt number = given.findNumber(row, -MOST_POINTS, MOST_POINTS);
                number.ifPresent(value -> points.put(row, value));
            }
        });
        return points;
    }
}
