package org.sokuto.curricula.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sokuto.curricula.AssignmentRule;
import org.sokuto.curricula.StepKind;
import org.sokuto.people.access.Role;
import org.sokuto.shared.LocalText;
import org.sokuto.shared.content.ContentFile;
import org.sokuto.shared.content.ContentHeader;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.sokuto.shared.content.YamlObject;
import org.sokuto.shared.content.YamlText;

/** Reads {@code courses/<course>/course.yaml}. */
public final class CourseFiles {

    static final String FOLDER = "courses";
    static final String FILE = "course.yaml";

    private static final String[] KEYS = with(ContentHeader.KEYS, "summary", "product", "assign", "steps");
    private static final int LONGEST_HOURS = 8 * 60;

    private CourseFiles() {}

    public static List<CourseFile> read(ContentTree content, TopicFile topics, Findings findings) {
        List<CourseFile> courses = new ArrayList<>();
        for (ContentFile file : content.below(FOLDER, "/" + FILE)) {
            String[] parts = file.path().split("/");
            if (parts.length == 3) {
                YamlText.read(file, findings).ifPresent(course -> courses.add(course(course, parts[1], topics)));
            }
        }
        return courses;
    }

    static String[] with(List<String> keys, String... more) {
        return Stream.concat(keys.stream(), Arrays.stream(more)).toArray(String[]::new);
    }

    private static CourseFile course(YamlObject course, String key, TopicFile topics) {
        course.allow(KEYS);
        ContentHeader header = ContentHeader.read(course, key);
        topics.check(course, header);
        List<CourseStep> steps = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlObject object : course.objects("steps")) {
            // Without a kind nothing can be said of what else is written.
            object.findChoice("kind", StepKind.class).ifPresent(kind -> steps.add(step(object, kind, key)));
            String own = object.identifier("key");
            if (!object.has("kind")) {
                object.missing("kind");
            }
            if (!own.isEmpty() && !seen.add(own)) {
                object.error("key", "C02", "curricula.check.C02", own);
            }
        }
        if (!course.has("steps")) {
            course.missing("steps");
        }
        return new CourseFile(
                course.file(), header, course.local("summary"), product(course, topics), rule(course), steps);
    }

    private static @Nullable String product(YamlObject course, TopicFile topics) {
        String product = course.findText("product").orElse(null);
        if (product != null && !topics.products().contains(product)) {
            course.error("product", "C10", "curricula.check.C10.product", product);
        }
        return product;
    }

    private static @Nullable AssignmentRule rule(YamlObject course) {
        return course.find("assign")
                .map(rule -> {
                    rule.allow("role", "hired_within_days", "due_days");
                    return new AssignmentRule(
                            rule.choice("role", Role.class),
                            rule.number("hired_within_days", 1, 3660),
                            rule.number("due_days", 1, 3660));
                })
                .orElse(null);
    }

    private static CourseStep step(YamlObject step, StepKind kind, String course) {
        String key = step.findText("key").orElse("");
        List<String> questions = List.of();
        String ref;
        switch (kind) {
            case LESSON -> {
                step.allow("key", "kind", "lesson");
                ref = course + "/" + step.text("lesson");
            }
            case QUIZ -> {
                step.allow("key", "kind", "title", "minutes", "questions", "topic", "pass");
                questions = step.texts("questions");
                if (step.has("topic") == step.has("questions")) {
                    step.error("key", "C03", "curricula.check.C03");
                }
                ref = step.findText("topic").orElse(course + "/" + key);
            }
            case ROLEPLAY -> {
                step.allow("key", "kind", "title", "minutes", "scenario");
                ref = step.text("scenario");
            }
            case SIGNOFF -> {
                step.allow("key", "kind", "title", "minutes", "sheet");
                ref = step.text("sheet");
            }
            default -> throw new IllegalStateException(kind.name());
        }
        boolean lesson = kind == StepKind.LESSON;
        LocalText title = lesson ? null : step.title("title");
        int minutes = lesson ? 0 : step.number("minutes", 1, LONGEST_HOURS);
        Double pass = step.findDecimal("pass", 0.01, 1).orElse(null);
        if (!questions.isEmpty() && pass == null) {
            step.missing("pass");
        }
        return new CourseStep(key, kind, title, minutes, ref, questions, pass, step.line());
    }
}
