package org.sokuto.people.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may do what, as agreed: {@code access/matrix.csv}, one line an action, told apart from the program's own list. */
final class AccessMatrix {

    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    private AccessMatrix(List<String> text) {
        for (String line : text.subList(1, text.size())) {
            List<String> cells = List.of(line.split(",", -1));
            lines.put(cells.getFirst(), cells.subList(1, cells.size()));
        }
    }

    static AccessMatrix load() {
        try (InputStream file = AccessMatrix.class.getResourceAsStream("/access/matrix.csv")) {
            return new AccessMatrix(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> ids() {
        return new ArrayList<>(lines.keySet());
    }

    /** The cell as the program would write it: who is not signed in first, then the roles. */
    List<String> line(String id) {
        return lines.get(id);
    }

    static List<String> line(Action action) {
        List<String> cells = new ArrayList<>();
        cells.add(action.open() ? "pub" : "-");
        for (Role role : Role.values()) {
            cells.add(word(action.reach(role)));
        }
        return cells;
    }

    boolean isOpen(Action action) {
        return lines.get(action.id()).getFirst().equals("pub");
    }

    boolean allows(Role role, Action action) {
        return !lines.get(action.id()).get(1 + role.ordinal()).equals("-");
    }

    private static String word(Reach reach) {
        return switch (reach) {
            case NONE -> "-";
            case OWN -> "own";
            case ASSIGNED -> "asg";
            case TEAM -> "team";
            case UNIT -> "unit";
            case AGGREGATE -> "agg";
            case ALL -> "all";
        };
    }
}
