package org.sokuto.roleplay.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sokuto.roleplay.engine.Rubric;
import org.sokuto.shared.content.ContentFile;
import org.sokuto.shared.content.ContentHeader;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.sokuto.shared.content.YamlObject;
import org.sokuto.shared.content.YamlText;

/** Reads {@code rubrics/*.yaml} of the kind {@code scoring}; observation sheets are read where courses are. */
public final class RubricFiles {

    private static final int ANCHORS = 4;
    private static final int WHOLE = 100;

    private RubricFiles() {}

    /** All rubrics for scoring, and what is wrong with them. */
    public static List<RubricFile> read(ContentTree tree, Set<String> topics, Findings findings) {
        List<RubricFile> rubrics = new ArrayList<>();
        for (ContentFile file : tree.in("rubrics", ".yaml")) {
            // An observation sheet that is not even YAML is reported by whoever reads those.
            YamlObject object = YamlText.read(file, new Findings()).orElse(null);
            if (object != null
                    && object.findText("kind").filter("scoring"::equals).isPresent()) {
                read(file, findings).ifPresent(rubric -> {
                    Topics.check(rubric.header(), file.path(), 1, topics, findings);
                    PersonalData.check(file, findings);
                    rubrics.add(rubric);
                });
            }
        }
        return rubrics;
    }

    static Optional<RubricFile> read(ContentFile file, Findings findings) {
        return YamlText.read(file, findings).map(object -> {
            object.allow(Stream.concat(ContentHeader.KEYS.stream(), Stream.of("kind", "rows"))
                    .toArray(String[]::new));
            ContentHeader header = ContentHeader.read(object, file.name());
            List<Rubric.Row> rows =
                    object.objects("rows").stream().map(RubricFiles::row).toList();
            checkRows(object, rows);
            return new RubricFile(file, header, new Rubric(header.key(), header.title(), rows));
        });
    }

    private static Rubric.Row row(YamlObject row) {
        row.allow("key", "title", "weight", "principle", "measure", "anchors");
        List<String> anchors = row.texts("anchors");
        if (anchors.size() != ANCHORS) {
            row.error("anchors", "E18", "roleplay.check.E18.anchors", ANCHORS);
        }
        return new Rubric.Row(
                row.text("key"),
                row.local("title"),
                row.number("weight", 1, WHOLE),
                row.choice("principle", Rubric.Principle.class),
                row.choice("measure", Rubric.Measure.class),
                anchors);
    }

    private static void checkRows(YamlObject object, List<Rubric.Row> rows) {
        int sum = rows.stream().mapToInt(Rubric.Row::weight).sum();
        if (sum != WHOLE) {
            object.error("rows", "E18", "roleplay.check.E18.weights", sum);
        }
        Set<String> keys = new HashSet<>();
        rows.stream()
                .filter(row -> !keys.add(row.key()))
                .forEach(row -> object.error("rows", "E02", "roleplay.check.E02.twice", row.key()));
    }
}
