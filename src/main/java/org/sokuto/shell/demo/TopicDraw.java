package org.sokuto.shell.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** The draw of the topics: every subject of every product, some of them without material. */
final class TopicDraw {

    private static final int WITHOUT_MATERIAL = 3;
    private static final double COMMON_GAP = -1.7;
    private static final double EASE_SPREAD = 0.45;
    private static final double TAIL = 1.3;
    private static final double HEAVIEST = 10;
    private static final double HEAVIEST_WITHOUT_MATERIAL = 3;

    private TopicDraw() {}

    static List<Topic> draw(RandomGenerator random) {
        List<NamedCsvRecord> products = DataFile.read("products.csv");
        List<NamedCsvRecord> subjects = DataFile.read("subjects.csv");
        List<String> codes = products.stream()
                .flatMap(product -> subjects.stream().map(subject -> code(product, subject)))
                .toList();
        List<Boolean> material = material(codes, random);
        List<Topic> topics = new ArrayList<>();
        for (NamedCsvRecord product : products) {
            for (NamedCsvRecord subject : subjects) {
                topics.add(topic(product, subject, material.get(topics.size()), random));
            }
        }
        return List.copyOf(topics);
    }

    private static String code(NamedCsvRecord product, NamedCsvRecord subject) {
        return product.getField("code") + "." + subject.getField("code");
    }

    /** By lot, but what the shipped courses teach has material: there the next topic that is not taught has none. */
    private static List<Boolean> material(List<String> codes, RandomGenerator random) {
        List<Boolean> material = new ArrayList<>(Collections.nCopies(WITHOUT_MATERIAL, false));
        material.addAll(Collections.nCopies(codes.size() - WITHOUT_MATERIAL, true));
        Collections.shuffle(material, random);
        for (int drawn = 0; drawn < codes.size(); drawn++) {
            if (!material.get(drawn) && Topic.isTaught(codes.get(drawn))) {
                int next = drawn;
                while (!material.get(next) || Topic.isTaught(codes.get(next))) {
                    next = (next + 1) % codes.size();
                }
                Collections.swap(material, drawn, next);
            }
        }
        return material;
    }

    private static Topic topic(
            NamedCsvRecord product, NamedCsvRecord subject, boolean material, RandomGenerator random) {
        return new Topic(
                code(product, subject),
                product.getField("name"),
                product.getField("name_en"),
                product.getField("name") + " " + subject.getField("name"),
                product.getField("name_en") + ": " + subject.getField("name_en"),
                Integer.parseInt(subject.getField("minutes")),
                material,
                // A lucky draw must not hide that nobody has the material.
                material ? random.nextGaussian(0, EASE_SPREAD) : COMMON_GAP - Math.abs(random.nextGaussian(0, 0.2)),
                weight(material, random));
    }

    /** Pareto: a few topics make most of the calls. Bounded, lest one topic's ease be the centre's rate. */
    private static double weight(boolean material, RandomGenerator random) {
        double heaviest = material ? HEAVIEST : HEAVIEST_WITHOUT_MATERIAL;
        return Math.min(heaviest, StrictMath.pow(1 - random.nextDouble(), -1 / TAIL));
    }
}
