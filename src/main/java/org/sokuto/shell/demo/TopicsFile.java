package org.sokuto.shell.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.List;

/** The topics as topics.csv. */
final class TopicsFile {

    private TopicsFile() {}

    static void write(Path folder, List<Topic> topics) {
        CsvFile.write(folder.resolve("topics.csv"), lines -> {
            lines.writeRecord("code", "product", "name", "minutes", "material", "name_en", "product_en");
            topics.forEach(topic -> write(topic, lines));
        });
    }

    private static void write(Topic topic, CsvWriter lines) {
        lines.writeRecord(
                topic.code(),
                topic.product(),
                topic.name(),
                Integer.toString(topic.minutes()),
                topic.material() ? "1" : "0",
                topic.nameEn(),
                topic.productEn());
    }
}
