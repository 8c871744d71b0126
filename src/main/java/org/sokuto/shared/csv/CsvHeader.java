package org.sokuto.shared.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sokuto.shared.SearchKey;

/** The names of a file's columns, found again under any way of writing them. */
public final class CsvHeader {

    private final List<String> names;
    private final Map<String, Integer> columns = new HashMap<>();

    /** Takes the cells of the first row; a name that comes twice is numbered, blank ones at the end are dropped. */
    public CsvHeader(List<String> cells) {
        List<String> numbered = new ArrayList<>();
        for (String cell : cells) {
            String name = cell.strip();
            String unique = name;
            for (int n = 2; !name.isEmpty() && columns.containsKey(key(unique)); n++) {
                unique = name + " (" + n + ")";
            }
            if (!name.isEmpty()) {
                columns.put(key(unique), numbered.size());
            }
            numbered.add(unique);
        }
        while (!numbered.isEmpty() && numbered.getLast().isEmpty()) {
            numbered.removeLast();
        }
        this.names = List.copyOf(numbered);
    }

    public List<String> names() {
        return names;
    }

    public String name(int column) {
        return names.get(column);
    }

    public int size() {
        return names.size();
    }

    /** The column of this name, counted from 0; width, case, spaces, brackets and dashes make no difference. */
    public OptionalInt indexOf(String name) {
        Integer column = columns.get(key(name));
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        SearchKey.of(name).codePoints().map(CsvHeader::fold).filter(c -> c != 0).forEach(key::appendCodePoint);
        return key.toString();
    }

    private static int fold(int c) {
        return switch (c) {
            case '\u301C' -> '~';
            case '[', '【', '〔' -> '(';
            case ']', '】', '〕' -> ')';
            case '\uFEFF', '\u200B' -> 0;
            default -> c;
        };
    }
}
