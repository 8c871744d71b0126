package org.sokuto.curricula.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sokuto.curricula.SheetItem;
import org.sokuto.shared.content.ContentFile;
import org.sokuto.shared.content.ContentHeader;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.sokuto.shared.content.YamlObject;
import org.sokuto.shared.content.YamlText;

/** Reads those files under {@code rubrics/} whose kind is an observation. */
public final class SheetFiles {

    static final String FOLDER = "rubrics";

    /** Points go from 0 to this. */
    public static final int MOST_POINTS = 3;

    private static final String[] KEYS = CourseFiles.with(ContentHeader.KEYS, "kind", "items", "pass");

    private SheetFiles() {}

    public static List<SheetFile> read(ContentTree content, TopicFile topics, Findings findings) {
        List<SheetFile> sheets = new ArrayList<>();
        for (ContentFile file : content.in(FOLDER, ".yaml")) {
            YamlText.read(file, findings).ifPresent(object -> {
                switch (object.findText("kind").orElse("")) {
                    case "observation" -> sheets.add(sheet(object.allow(KEYS), file, topics));
                    case "scoring" -> {}
                    default -> object.error("kind", "C06", "curricula.check.C06");
                }
            });
        }
        return sheets;
    }

    private static SheetFile sheet(YamlObject object, ContentFile file, TopicFile topics) {
        ContentHeader header = ContentHeader.read(object, file.name());
        topics.check(object, header);
        List<SheetItem.Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlObject item : object.objects("items")) {
            SheetItem.Row row = row(item.allow("key", "title", "anchors"));
            if (!seen.add(row.key())) {
                item.error("key", "C02", "curricula.check.C02", row.key());
            }
            rows.add(row);
        }
        if (rows.isEmpty()) {
            object.missing("items");
        }
        SheetItem sheet = new SheetItem(
                header.key(),
                header.title(),
                rows,
                object.number("pass", 1, MOST_POINTS),
                header.starter(),
                file.sha256());
        return new SheetFile(file.path(), header, sheet);
    }

    private static SheetItem.Row row(YamlObject item) {
        List<String> anchors = item.texts("anchors");
        if (anchors.size() != MOST_POINTS + 1) {
            item.error("anchors", "C07", "curricula.check.C07", MOST_POINTS + 1);
        }
        return new SheetItem.Row(item.text("key"), item.local("title"), anchors);
    }
}
