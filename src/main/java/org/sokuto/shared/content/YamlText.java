package org.sokuto.shared.content;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** The part of YAML that people write by hand: no tags, no anchors, nothing deep, one document that is a mapping. */
public final class YamlText {

    private static final int DEEPEST = 32;

    private YamlText() {}

    /** Reads a file; what it objects to is a finding, and then there is no object. */
    public static Optional<YamlObject> read(ContentFile file, Findings findings) {
        return read(file.path(), file.text(), 0, findings);
    }

    /** Reads a part of a file that begins after the given number of lines, such as the head of a lesson. */
    public static Optional<YamlObject> read(String path, String text, int linesBefore, Findings findings) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(path)
                .setAllowDuplicateKeys(true)
                .setUseMarks(true)
                .build();
        try {
            if (!isPlain(settings, path, text, linesBefore, findings)) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return Optional.of(new YamlObject(path, linesBefore, mapping, findings));
            }
            findings.error(path, linesBefore + 1, "Y04", "content.Y04");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            findings.error(path, linesBefore + line, "Y04", "content.Y04.syntax", String.valueOf(e.getProblem()));
        } catch (ReaderException e) {
            int line = linesBefore + lineOf(text, e.getPosition());
            findings.error(path, line, "Y04", "content.Y04.syntax", "U+%04X".formatted(e.getCodePoint()));
        } catch (YamlEngineException e) {
            findings.error(path, linesBefore + 1, "Y04", "content.Y04.syntax", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** The first line is 1; the position counts characters beyond the first plane once. */
    private static int lineOf(String text, int position) {
        return (int) text.codePoints().limit(position).filter(c -> c == '\n').count() + 1;
    }

    private static boolean isPlain(
            LoadSettings settings, String path, String text, int linesBefore, Findings findings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            int line = linesBefore + event.getStartMark().map(Mark::getLine).orElse(0) + 1;
            boolean anchored =
                    event instanceof NodeEvent node && node.getAnchor().isPresent();
            if (event instanceof AliasEvent || anchored || isTagged(event)) {
                findings.error(path, line, "Y01", "content.Y01");
                return false;
            }
            depth += switch (event.getEventId()) {
                case MappingStart, SequenceStart -> 1;
                case MappingEnd, SequenceEnd -> -1;
                default -> 0;
            };
            if (depth > DEEPEST) {
                findings.error(path, line, "Y03", "content.Y03");
                return false;
            }
        }
        return true;
    }

    private static boolean isTagged(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag().isPresent();
            case CollectionStartEvent collection -> collection.getTag().isPresent();
            default -> false;
        };
    }
}
