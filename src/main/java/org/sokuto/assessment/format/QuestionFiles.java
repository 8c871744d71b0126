package org.sokuto.assessment.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sokuto.assessment.scoring.Question;
import org.sokuto.assessment.scoring.QuestionContent;
import org.sokuto.assessment.scoring.QuestionType;
import org.sokuto.shared.content.ContentFile;
import org.sokuto.shared.content.ContentHeader;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.sokuto.shared.content.YamlObject;
import org.sokuto.shared.content.YamlText;

/** Reads {@code questions/*.yaml}; every fault becomes a finding at its line. */
public final class QuestionFiles {

    private static final String FOLDER = "questions";
    private static final String[] KEYS = {
        "topic", "title", "owner", "review_by", "starter", "source", "pass", "minutes", "questions"
    };
    private static final double STARTER_PASS = 0.8;
    private static final int LONGEST_MINUTES = 180;
    private static final int MOST_POINTS = 20;

    private final ContentTree tree;
    private final Findings findings;

    private QuestionFiles(ContentTree tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    /** All files that can be read at all, those with findings too. */
    public static List<QuestionFile> read(ContentTree tree, Findings findings) {
        QuestionFiles files = new QuestionFiles(tree, findings);
        return tree.in(FOLDER, ".yaml").stream()
                .flatMap(file -> files.read(file).stream())
                .toList();
    }

    private Optional<QuestionFile> read(ContentFile file) {
        return YamlText.read(file, findings).map(object -> {
            object.allow(KEYS);
            String topic = object.text("topic");
            if (!topic.isEmpty() && !topic.equals(file.name())) {
                object.error("topic", "Q01", "assessment.check.Q01", file.name());
            }
            if (!object.has("pass")) {
                object.missing("pass");
            }
            return new QuestionFile(
                    file.path(),
                    ContentHeader.read(object, file.name(), List.of(file.name())),
                    object.findDecimal("pass", 0.01, 1).orElse(STARTER_PASS),
                    object.number("minutes", 1, LONGEST_MINUTES),
                    questions(object));
        });
    }

    private List<AuthoredQuestion> questions(YamlObject file) {
        List<AuthoredQuestion> questions = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (YamlObject object : file.objects("questions")) {
            String key = object.identifier("key");
            if (!key.isEmpty() && !keys.add(key)) {
                object.error("key", "Q03", "assessment.check.Q03", key);
            }
            questions.add(new AuthoredQuestion(key, object.line(), content(object)));
        }
        if (questions.isEmpty()) {
            file.missing("questions");
        }
        return questions;
    }

    private QuestionContent content(YamlObject object) {
        QuestionType type = object.findChoice("type", QuestionType.class).orElse(null);
        if (!object.has("type")) {
            object.missing("type");
        }
        // Without a type nothing can be said of what else is written.
        Question question = type == null ? new Question.TrueFalse(false) : new QuestionReader(object).read(type);
        String lesson = object.text("lesson");
        String heading = object.text("heading");
        checkLesson(object, lesson, heading);
        return new QuestionContent(
                object.text("text"),
                object.findNumber("points", 1, MOST_POINTS).orElse(1),
                question,
                object.text("explanation"),
                lesson,
                heading);
    }

    private void checkLesson(YamlObject object, String lesson, String heading) {
        if (lesson.isEmpty()) {
            return;
        }
        int slash = lesson.indexOf('/');
        Optional<ContentFile> file = slash < 0
                ? Optional.empty()
                : tree.find(
                        "courses/" + lesson.substring(0, slash) + "/lessons/" + lesson.substring(slash + 1) + ".md");
        if (file.isEmpty()) {
            object.error("lesson", "Q04", "assessment.check.Q04", lesson);
        } else if (!heading.isEmpty() && !hasHeading(file.get(), heading)) {
            object.error("heading", "Q05", "assessment.check.Q05", lesson, heading);
        }
    }

    private static boolean hasHeading(ContentFile lesson, String heading) {
        return lesson.text()
                .lines()
                .filter(line -> line.startsWith("## ") || line.startsWith("### "))
                .anyMatch(line -> line.replaceFirst("^#+ ", "").strip().equals(heading));
    }
}
