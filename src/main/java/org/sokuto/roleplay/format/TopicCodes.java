package org.sokuto.roleplay.format;

import java.util.HashSet;
import java.util.Set;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.sokuto.shared.content.YamlObject;
import org.sokuto.shared.content.YamlText;

/** The codes that content may be about: the roots, products and topics of {@code topics.yaml}. */
public final class TopicCodes {

    private TopicCodes() {}

    /** None where the file is missing or cannot be read; that is reported where it is read for its own sake. */
    public static Set<String> of(ContentTree tree) {
        Set<String> codes = new HashSet<>();
        tree.find("topics.yaml")
                .flatMap(file -> YamlText.read(file, new Findings()))
                .ifPresent(topics -> {
                    addCodes(topics, "roots", codes);
                    addCodes(topics, "products", codes);
                    topics.objects("products").forEach(product -> addCodes(product, "topics", codes));
                });
        return codes;
    }

    private static void addCodes(YamlObject object, String list, Set<String> codes) {
        object.objects(list).forEach(one -> one.findText("code").ifPresent(codes::add));
    }
}
