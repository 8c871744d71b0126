package org.sokuto.calls.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sokuto.shared.csv.CellText;

/** The words by which a column says yes or no; circles and crosses of every shape count everywhere. */
final class FlagWords {

    static final FlagWords SIGNS_ONLY = new FlagWords(Map.of(), false);

    private static final String CIRCLES = "○〇◯⭕o";
    private static final String CROSSES = "×✕✖╳☓❌x";

    private final Map<String, Boolean> words = new HashMap<>();
    private final boolean anyTextIsYes;

    FlagWords(Map<String, Boolean> words, boolean anyTextIsYes) {
        this.anyTextIsYes = anyTextIsYes;
        CIRCLES.chars().forEach(c -> this.words.put(Character.toString(c), true));
        CROSSES.chars().forEach(c -> this.words.put(Character.toString(c), false));
        words.forEach((word, yes) -> this.words.put(key(CellText.of(word)), yes));
    }

    /** Yes or no, or empty for a word that is neither. */
    Optional<Boolean> read(CellText cell) {
        Boolean known = words.get(key(cell));
        if (known != null) {
            return Optional.of(known);
        }
        return anyTextIsYes ? Optional.of(true) : Optional.empty();
    }

    private static String key(CellText cell) {
        // The emoji forms carry a sign after them that asks for colour.
        return cell.text().replace("\uFE0F", "").toLowerCase(Locale.ROOT);
    }
}
