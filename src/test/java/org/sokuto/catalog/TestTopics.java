package org.sokuto.catalog;

import org.sokuto.TestFiles;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.shared.csv.ImportReport;

/** Makes topics through the import, in the name of the installation. */
public final class TestTopics {

    private final TopicImport topics;
    private final CatalogService catalog;
    private final CurrentActor current;

    TestTopics(TopicImport topics, CatalogService catalog, CurrentActor current) {
        this.topics = topics;
        this.catalog = catalog;
        this.current = current;
    }

    /** Subjects of the given codes, each named by its code; the part before the dot is the product. */
    public void add(String... codes) {
        StringBuilder list = new StringBuilder("code,product,name\n");
        for (String code : codes) {
            String product = code.substring(0, code.indexOf('.'));
            list.append("%s,製品 %s,テーマ %s\n".formatted(code, product, code));
        }
        ImportReport report = current.asInstallation(() -> topics.run(TestFiles.csv(list.toString()), false, fault -> {
            throw new IllegalArgumentException(fault.toString());
        }));
        if (report.outcome() != ImportReport.Outcome.STORED) {
            throw new IllegalStateException(report.toString());
        }
    }

    public TopicId id(String code) {
        return item(code).id();
    }

    public TopicItem item(String code) {
        return current.asInstallation(() -> catalog.get(code));
    }
}
