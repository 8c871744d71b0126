package org.sokuto.curricula.format;

import java.util.List;
import java.util.regex.Pattern;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;

/** Where files of content may stand; one that stands elsewhere would be passed over in silence. */
final class FilePlaces {

    private static final List<Pattern> KNOWN = List.of(
            Pattern.compile("topics\\.yaml|README\\.md"),
            Pattern.compile("courses/[^/]+/course\\.yaml"),
            Pattern.compile("courses/[^/]+/lessons/[^/]+\\.md"),
            Pattern.compile("(questions|scenarios|rubrics|levels|mappings)/[^/]+\\.yaml"));

    private FilePlaces() {}

    static void check(ContentTree content, Findings findings) {
        content.paths().stream()
                .filter(path -> !path.startsWith(".") && !path.contains("/."))
                .filter(path ->
                        KNOWN.stream().noneMatch(place -> place.matcher(path).matches()))
                .forEach(path -> findings.error(path, 1, "C08", "curricula.check.C08"));
    }
}
