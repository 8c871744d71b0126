package org.sokuto.roleplay.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sokuto.shared.LocalText;

/** Small scenarios that no author would write: any graph, any conditions, any points, always with a way on. */
final class RandomScenarios {

    static final List<String> ROWS = List.of("care", "facts", "time");

    private static final LocalText WORDS = new LocalText("言葉", "Words");
    private static final Variables VARIABLES =
            new Variables(List.of(new Variable.Number("anger", 0, 3, 1), new Variable.Flag("heard", false)));

    private RandomScenarios() {}

    static Rubric rubric() {
        List<Integer> weights = List.of(50, 30, 20);
        List<Rubric.Row> rows = new ArrayList<>();
        for (int row = 0; row < ROWS.size(); row++) {
            rows.add(new Rubric.Row(
                    ROWS.get(row),
                    WORDS,
                    weights.get(row),
                    Rubric.Principle.ACCURATE,
                    Rubric.Measure.PATH,
                    List.of("0", "1", "2", "3")));
        }
        return new Rubric("any", WORDS, rows);
    }

    /** Lines and branches lead onwards only, so that nothing goes in circles without a choice. */
    static Scenario of(Random chance) {
        int count = 4 + chance.nextInt(4);
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (int at = 0; at < count; at++) {
            nodes.put(name(at), node(at, count, chance));
        }
        nodes.put(name(count), new Node.End(name(count), Outcome.RESOLVED, chance.nextBoolean(), "終わり", "終わり"));
        return new Scenario(
                VARIABLES,
                nodes,
                name(0),
                1 + chance.nextInt(4),
                List.of(new Scenario.RequiredPoint("point", "点", "facts", true, "1", false)),
                List.of(new Scenario.Breach("breach", "違反", "facts", "2")),
                null);
    }

    private static String name(int at) {
        return "n" + at;
    }

    private static Node node(int at, int count, Random chance) {
        String onwards = name(at + 1 + chance.nextInt(count - at));
        return switch (chance.nextInt(4)) {
            case 0 ->
                new Node.Customer(
                        name(at),
                        List.of(new Node.Line(condition(chance), "はい。"), new Node.Line(null, "いいえ。")),
                        onwards);
            case 1 ->
                new Node.Branch(
                        name(at),
                        List.of(new Node.Edge(condition(chance), name(at + 1)), new Node.Edge(null, onwards)));
            default -> new Node.Choice(name(at), WORDS, options(count, chance));
        };
    }

    /** The first one is always offered. */
    private static List<Option> options(int count, Random chance) {
        List<Option> options = new ArrayList<>();
        for (int option = 0; option <= 1 + chance.nextInt(2); option++) {
            options.add(new Option(
                    String.valueOf((char) ('a' + option)),
                    "言う",
                    name(chance.nextInt(count + 1)),
                    option > 0 && chance.nextBoolean() ? condition(chance) : null,
                    effects(chance),
                    Set.of(),
                    Map.of(ROWS.get(chance.nextInt(ROWS.size())), chance.nextInt(7) - 3),
                    chance.nextInt(3) == 0 ? Set.of("point") : Set.of(),
                    chance.nextInt(5) == 0 ? "breach" : null,
                    "なぜ"));
        }
        return options;
    }

    private static List<Effect> effects(Random chance) {
        return chance.nextBoolean()
                ? List.of(new Effect("anger", 0, Effect.Kind.ADD, chance.nextInt(5) - 2))
                : List.of(new Effect("heard", 1, Effect.Kind.SET, chance.nextInt(2)));
    }

    private static @Nullable Expression condition(Random chance) {
        return chance.nextBoolean()
                ? new Expression.Read("heard", 1)
                : new Expression.Pair(
                        Joint.ABOVE,
                        new Expression.Read("anger", 0),
                        new Expression.Constant(String.valueOf(chance.nextInt(3)), chance.nextInt(3)));
    }
}
