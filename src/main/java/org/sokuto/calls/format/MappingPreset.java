package org.sokuto.calls.format;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sokuto.calls.Channel;
import org.sokuto.shared.csv.CsvHeader;
import org.sokuto.shared.csv.TextEncoding;

/** How the files of one source are to be read: which column holds which fact, and what its values mean. */
public record MappingPreset(
        String key,
        int version,
        Map<String, String> title,
        String source,
        String format,
        String encoding,
        ZoneId zone,
        String unit,
        Map<CallField, List<String>> columns,
        Set<CallField> required,
        Channel defaultChannel,
        Map<String, Channel> channels,
        Map<CallField, Map<String, Boolean>> flags,
        Set<CallField> anyTextIsYes,
        List<String> totals,
        String answered,
        boolean talkIncludesHold,
        ImmediateBasis immediateBasis) {

    private static final Set<CallField> ALWAYS_REQUIRED =
            Set.of(CallField.CALL_ID, CallField.STARTED_AT, CallField.OPERATOR, CallField.TOPIC);
    static final Set<CallField> FLAGS =
            Set.of(CallField.IMMEDIATE, CallField.TRANSFERRED, CallField.CALLED_BACK, CallField.REPEAT);
    private static final String AUTO = "auto";

    public MappingPreset {
        columns = Map.copyOf(columns);
        required = Set.copyOf(required);
        channels = Map.copyOf(channels);
        flags = Map.copyOf(flags);
        anyTextIsYes = Set.copyOf(anyTextIsYes);
        totals = List.copyOf(totals);
        title = Map.copyOf(title);
        accept("format", format, "csv");
        accept("unit", unit, "call");
        accept("answered", answered, "all");
        check(title.keySet().equals(Set.of("ja", "en")), "title needs ja and en");
        check(encoding.equals(AUTO) || TextEncoding.named(encoding).isPresent(), "unknown encoding " + encoding);
        check(required.containsAll(ALWAYS_REQUIRED), "required must hold " + ALWAYS_REQUIRED);
        check(columns.keySet().containsAll(required), "columns must name every required column");
        check(FLAGS.containsAll(flags.keySet()) && FLAGS.containsAll(anyTextIsYes), "flags are only " + FLAGS);
        checkEachNameOnce(columns);
    }

    /** How many of the facts it knows a file with this header has a column for. */
    public int recognises(CsvHeader header) {
        return (int) columns.keySet().stream()
                .filter(field -> columnOf(field, header).isPresent())
                .count();
    }

    /** The encoding its files always have, if they do. */
    public Optional<TextEncoding> encodingHint() {
        return TextEncoding.named(encoding);
    }

    /** The column of a header that holds the fact: the first of its names that is there. */
    public OptionalInt columnOf(CallField field, CsvHeader header) {
        return columns.getOrDefault(field, List.of()).stream()
                .map(header::indexOf)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElseGet(OptionalInt::empty);
    }

    private static void checkEachNameOnce(Map<CallField, List<String>> columns) {
        Map<String, CallField> holders = new HashMap<>();
        columns.forEach((field, names) -> new HashSet<>(names).forEach(name -> {
            CallField other = holders.put(name, field);
            check(other == null, name + " stands under both " + other + " and " + field);
        }));
    }

    private static void accept(String key, String value, String only) {
        check(value.equals(only), key + " can only be " + only + ", not " + value);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
