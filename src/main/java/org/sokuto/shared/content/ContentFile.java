package org.sokuto.shared.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        return sha256(text);
    }

    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
