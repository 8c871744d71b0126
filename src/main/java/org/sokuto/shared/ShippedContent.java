package org.sokuto.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The content that comes with the program, as it stands under {@code curricula/}. */
@Component
public class ShippedContent {

    private static final String FOLDER = "curricula/";

    public ContentTree read(Findings findings) {
        ContentTree tree = new ContentTree();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:/curricula/**")) {
                String address = file.getURL().toString();
                String path = address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
                if (ContentTree.isText(path)) {
                    try (InputStream content = file.getInputStream()) {
                        tree.add(path, content.readAllBytes(), findings);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }
}
