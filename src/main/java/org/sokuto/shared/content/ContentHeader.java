package org.sokuto.shared.content;

import java.time.LocalDate;
import java.util.List;
import org.sokuto.shared.LocalText;

/**
 * What every authored object says of itself.
 *
 * @param key stable identifier
 * @param topics codes of the topics it is about
 * @param owner who keeps it right
 * @param reviewBy day by which it is to be looked at again
 * @param starter whether it rests on a value that the centre has yet to decide
 * @param source where it comes from
 */
public record ContentHeader(
        String key,
        LocalText title,
        List<String> topics,
        String owner,
        LocalDate reviewBy,
        boolean starter,
        String source) {

    private static final LocalDate NEVER = LocalDate.MAX;

    /** The keys of a header, to be allowed beside those of the object. */
    public static final List<String> KEYS =
            List.of("key", "title", "topics", "owner", "review_by", "starter", "source");

    public ContentHeader {
        topics = List.copyOf(topics);
    }

    /** Reads a header whose key is that of the object, or the given one where the object has none. */
    public static ContentHeader read(YamlObject object, String key) {
        List<String> topics = object.texts("topics");
        if (topics.isEmpty()) {
            object.missing("topics");
        }
        if (object.findText("key").filter(own -> !own.equals(key)).isPresent()) {
            object.error("key", "E02", "content.E02.key", key);
        }
        for (String part : key.split("/")) {
            object.requireIdentifier("key", part);
        }
        return read(object, key, topics);
    }

    /** Reads a header of an object whose key and topics are told by something else. */
    public static ContentHeader read(YamlObject object, String key, List<String> topics) {
        if (!object.has("review_by")) {
            object.missing("review_by");
        }
        return new ContentHeader(
                key,
                object.title("title"),
                topics,
                object.text("owner"),
                object.findDate("review_by").orElse(NEVER),
                object.flag("starter", false),
                object.text("source"));
    }
}
