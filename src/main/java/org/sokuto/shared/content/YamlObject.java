package org.sokuto.shared.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.sokuto.shared.LocalText;

/**
 * A mapping in an authored file, read key by key. Whatever is missing or of the wrong kind is reported with its line, and
 * a harmless stand-in is returned, so that reading goes on to the next fault.
 */
public final class YamlObject {

    /** The longest key of one object; two of them and a slash fit into every column that holds a reference. */
    public static final int LONGEST_KEY = 60;

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 200;

    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final String file;
    private final int linesBefore;
    private final MappingNode mapping;
    private final Findings findings;
    private final Map<String, Node> values = new LinkedHashMap<>();

    YamlObject(String file, int linesBefore, MappingNode mapping, Findings findings) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.mapping = mapping;
        this.findings = findings;
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (key.isEmpty()) {
                findings.error(file, line(tuple.getKeyNode()), "Y04", "content.Y04");
            } else if (values.put(key, tuple.getValueNode()) != null) {
                findings.error(file, line(tuple.getKeyNode()), "Y02", "content.Y02", key);
            }
        }
    }

    public String file() {
        return file;
    }

    public Findings findings() {
        return findings;
    }

    public int line() {
        return line(mapping);
    }

    /** The line of a key's value; of the object where the key is missing. */
    public int line(String key) {
        return values.containsKey(key) ? line(node(key)) : line();
    }

    /** Whether the key is there and has a value. */
    public boolean has(String key) {
        return values.containsKey(key)
                && !(values.get(key) instanceof ScalarNode scalar
                        && (scalar.getTag().equals(Tag.NULL)
                                || scalar.getValue().isBlank()));
    }

    /** The keys in the order of the file. */
    public Set<String> keys() {
        return values.keySet();
    }

    /** Reports every key that is not one of these. */
    public YamlObject allow(String... known) {
        List<String> list = Arrays.asList(known);
        values.keySet().stream()
                .filter(key -> !list.contains(key))
                .forEach(key -> findings.error(file, line(key), "Y05", "content.Y05", key));
        return this;
    }

    public void error(String key, String code, String messageKey, Object... arguments) {
        findings.error(file, line(key), code, messageKey, arguments);
    }

    public void warning(String key, String code, String messageKey, Object... arguments) {
        findings.warning(file, line(key), code, messageKey, arguments);
    }

    /** A text that has to be there and to say something. */
    public String text(String key) {
        Optional<String> text = findText(key);
        if (text.isEmpty()) {
            missing(key);
        }
        return text.orElse("");
    }

    /** A text by which others refer to something, also in addresses. */
    public String identifier(String key) {
        String text = text(key);
        if (!text.isEmpty()) {
            requireIdentifier(key, text);
        }
        return text;
    }

    /** Reports a name by which others could not refer to something, at the line of the key. */
    void requireIdentifier(String key, String name) {
        if (!KEY.matcher(name).matches() || name.length() > LONGEST_KEY) {
            findings.error(file, line(key), "Y08", "content.Y08", name, LONGEST_KEY);
        }
    }

    public Optional<String> findText(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (node(key) instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        wrongKind(key);
        return Optional.empty();
    }

    /** A text in both languages: {@code {ja: …, en: …}}. */
    public LocalText local(String key) {
        Optional<LocalText> text = findLocal(key);
        if (text.isEmpty()) {
            missing(key);
        }
        return text.orElse(new LocalText("", ""));
    }

    public Optional<LocalText> findLocal(String key) {
        return find(key).map(text -> {
            text.allow("ja", "en");
            return new LocalText(text.text("ja"), text.text("en"));
        });
    }

    /** A title in both languages, not longer than lists and plans can hold. */
    public LocalText title(String key) {
        LocalText title = local(key);
        if (title.ja().length() > LONGEST_TITLE || title.en().length() > LONGEST_TITLE) {
            findings.error(file, line(key), "Y08", "content.Y08.long", key, LONGEST_TITLE);
        }
        return title;
    }

    /** A whole number between two bounds, both included; the lower one where it is missing. */
    public int number(String key, int least, int most) {
        if (!has(key)) {
            missing(key);
            return least;
        }
        return findNumber(key, least, most).orElse(least);
    }

    public OptionalInt findNumber(String key, int least, int most) {
        Optional<String> text = findText(key);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException notANumber) {
            // reported like a number out of bounds
        }
        findings.error(file, line(key), "Y06", "content.Y06.number", key, least, most);
        return OptionalInt.empty();
    }

    /** A decimal number between two bounds, both included. */
    public Optional<Double> findDecimal(String key, double least, double most) {
        Optional<String> text = findText(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (DECIMAL.matcher(text.get()).matches()) {
            double number = Double.parseDouble(text.get());
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        findings.error(file, line(key), "Y06", "content.Y06.number", key, least, most);
        return Optional.empty();
    }

    public boolean flag(String key, boolean otherwise) {
        Optional<String> text = findText(key);
        if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
            findings.error(file, line(key), "Y06", "content.Y06.flag", key);
        }
        return text.map("true"::equals).orElse(otherwise);
    }

    public Optional<LocalDate> findDate(String key) {
        Optional<String> text = findText(key);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            findings.error(file, line(key), "Y06", "content.Y06.date", key);
            return Optional.empty();
        }
    }

    /** One of the constants, written as it is or in small letters. */
    public <E extends Enum<E>> Optional<E> findChoice(String key, Class<E> choices) {
        Optional<String> text = findText(key);
        Optional<E> found = text.flatMap(word -> Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst());
        if (text.isPresent() && found.isEmpty()) {
            String allowed = String.join(
                    ", ",
                    Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList());
            findings.error(file, line(key), "Y06", "content.Y06.choice", key, allowed);
        }
        return found;
    }

    public <E extends Enum<E>> E choice(String key, Class<E> choices) {
        if (!has(key)) {
            missing(key);
        }
        return findChoice(key, choices).orElse(choices.getEnumConstants()[0]);
    }

    /** The texts of a list; none where the key is missing. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node element : elements(key)) {
            if (element instanceof ScalarNode scalar) {
                texts.add(scalar.getValue().strip());
            } else {
                findings.error(file, line(element), "Y06", "content.Y06.kind", key);
            }
        }
        return texts;
    }

    /** The mappings of a list; none where the key is missing. */
    public List<YamlObject> objects(String key) {
        List<YamlObject> objects = new ArrayList<>();
        for (Node element : elements(key)) {
            if (element instanceof MappingNode object) {
                objects.add(new YamlObject(file, linesBefore, object, findings));
            } else {
                findings.error(file, line(element), "Y06", "content.Y06.kind", key);
            }
        }
        return objects;
    }

    public Optional<YamlObject> find(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (node(key) instanceof MappingNode object) {
            return Optional.of(new YamlObject(file, linesBefore, object, findings));
        }
        wrongKind(key);
        return Optional.empty();
    }

    public void missing(String key) {
        findings.error(file, line(key), "Y07", "content.Y07", key);
    }

    private List<Node> elements(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (node(key) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        wrongKind(key);
        return List.of();
    }

    private Node node(String key) {
        Node node = values.get(key);
        if (node == null) {
            throw new IllegalArgumentException("no value for " + key);
        }
        return node;
    }

    private void wrongKind(String key) {
        findings.error(file, line(key), "Y06", "content.Y06.kind", key);
    }

    private int line(Node node) {
        return linesBefore + node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
