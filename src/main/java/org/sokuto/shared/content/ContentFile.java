package org.sokuto.shared.content;

import org.sokuto.shared.Sha256;

/**
 * One authored file.
 *
 * @param path below the content folder, with {@code /}
 */
public record ContentFile(String path, String text) {

    /** The file's name without folder and ending. */
    public String name() {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.substring(0, last.lastIndexOf('.'));
    }

    /** What identifies this state of the content: SHA-256 of the text, in hex. */
    public String sha256() {
        return Sha256.of(text);
    }
}
