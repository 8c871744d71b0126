package org.sokuto.curricula.format;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sokuto.shared.content.ContentHeader;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.sokuto.shared.content.YamlObject;
import org.sokuto.shared.content.YamlText;

/**
 * The topics that content may be about.
 *
 * @param codes roots, products and the products' topics
 * @param products codes of the products
 */
public record TopicFile(Set<String> codes, Set<String> products) {

    static final String PATH = "topics.yaml";

    public TopicFile {
        codes = Set.copyOf(codes);
        products = Set.copyOf(products);
    }

    public static TopicFile read(ContentTree content, Findings findings) {
        Set<String> codes = new LinkedHashSet<>();
        Set<String> products = new LinkedHashSet<>();
        var file = content.find(PATH);
        if (file.isEmpty()) {
            findings.error(PATH, 1, "C01", "curricula.check.C01");
        }
        file.flatMap(found -> YamlText.read(found, findings)).ifPresent(topics -> {
            topics.allow("roots", "products");
            for (YamlObject root : topics.objects("roots")) {
                add(root.allow("code", "title"), codes);
            }
            for (YamlObject product : topics.objects("products")) {
                products.add(add(product.allow("code", "title", "topics"), codes));
                product.objects("topics").forEach(topic -> add(topic.allow("code", "title"), codes));
            }
        });
        return new TopicFile(codes, products);
    }

    /** Reports topics of an object that are none. */
    void check(YamlObject object, ContentHeader header) {
        header.topics().stream()
                .filter(topic -> !codes.contains(topic))
                .forEach(topic -> object.error("topics", "C10", "curricula.check.C10", topic));
    }

    private static String add(YamlObject topic, Set<String> codes) {
        topic.local("title");
        String code = topic.text("code");
        if (!codes.add(code)) {
            topic.error("code", "C02", "curricula.check.C02", code);
        }
        return code;
    }
}
