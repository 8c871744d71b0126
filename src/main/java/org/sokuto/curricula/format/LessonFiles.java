package org.sokuto.curricula.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sokuto.shared.content.ContentFile;
import org.sokuto.shared.content.ContentHeader;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.sokuto.shared.content.YamlObject;
import org.sokuto.shared.content.YamlText;

/** Reads {@code courses/<course>/lessons/*.md}: a head between two lines of three hyphens, then plain Markdown. */
public final class LessonFiles {

    static final String FOLDER = "lessons";

    private static final String FENCE = "---";
    private static final int MOST_MINUTES = 60;
    private static final String[] KEYS = ContentHeader.KEYS.stream()
            .map(key -> key.equals("key") ? "minutes" : key)
            .toArray(String[]::new);
    private static final Pattern HEADING = Pattern.compile("(#+)\\s+(.*?)\\s*#*");
    private static final Pattern HTML = Pattern.compile("<[A-Za-z/!]");
    private static final Pattern LINK = Pattern.compile("!?\\[[^]]*]\\(|https?://");

    private LessonFiles() {}

    public static List<LessonFile> read(ContentTree content, TopicFile topics, Findings findings) {
        List<LessonFile> lessons = new ArrayList<>();
        for (ContentFile file : content.below(CourseFiles.FOLDER, ".md")) {
            String[] parts = file.path().split("/");
            if (parts.length == 4 && parts[2].equals(FOLDER)) {
                lesson(file, parts[1] + "/" + file.name(), topics, findings).ifPresent(lessons::add);
            }
        }
        return lessons;
    }

    private static Optional<LessonFile> lesson(ContentFile file, String key, TopicFile topics, Findings findings) {
        List<String> lines = file.text().lines().toList();
        int end = lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)
                ? -1
                : lines.stream().skip(1).map(String::strip).toList().indexOf(FENCE) + 1;
        if (end < 1) {
            findings.error(file.path(), 1, "C04", "curricula.check.C04");
            return Optional.empty();
        }
        String head = String.join("\n", lines.subList(1, end));
        List<String> body = lines.subList(end + 1, lines.size());
        return YamlText.read(file.path(), head, 1, findings).map(object -> {
            Set<String> headings = check(file, body, end + 2, findings);
            LessonFile lesson = lesson(object.allow(KEYS), key, file, body, headings);
            topics.check(object, lesson.header());
            return lesson;
        });
    }

    private static LessonFile lesson(
            YamlObject head, String key, ContentFile file, List<String> body, Set<String> headings) {
        return new LessonFile(
                file.path(),
                ContentHeader.read(head, key),
                head.number("minutes", 1, MOST_MINUTES),
                String.join("\n", body).strip() + "\n",
                headings,
                file.sha256());
    }

    /** Looks at the text line by line and returns its headings. */
    private static Set<String> check(ContentFile file, List<String> body, int firstLine, Findings findings) {
        Set<String> headings = new LinkedHashSet<>();
        for (int i = 0; i < body.size(); i++) {
            String line = body.get(i);
            int number = firstLine + i;
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                if (heading.group(1).length() < 2 || heading.group(1).length() > 3) {
                    findings.error(file.path(), number, "C05", "curricula.check.C05.level");
                }
                if (!headings.add(heading.group(2))) {
                    findings.error(file.path(), number, "C02", "curricula.check.C02", heading.group(2));
                }
            }
            if (HTML.matcher(line).find()) {
                findings.error(file.path(), number, "C05", "curricula.check.C05.html");
            }
            if (LINK.matcher(line).find()) {
                findings.error(file.path(), number, "C05", "curricula.check.C05.link");
            }
        }
        if (body.stream().allMatch(String::isBlank)) {
            findings.error(file.path(), firstLine, "C05", "curricula.check.C05.empty");
        }
        return headings;
    }
}
