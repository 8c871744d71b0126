package org.sokuto.people.signin;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.sokuto.shared.Sha256;

/**
 * Codes drawn by chance and handed to people. They carry 60 bits or more, so a plain hash keeps them; what people
 * choose themselves is kept by Argon2id.
 */
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without the letters and digits that are mistaken for each other on paper. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private Secret() {}

    /** Twelve characters in three groups, for reading aloud and typing. */
    static String code() {
        return group() + "-" + group() + "-" + group();
    }

    /** A longer secret, for a link. */
    static String token() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Hash of the code however its groups and letters were typed. */
    static String hash(String typed) {
        String plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return Sha256.of(plain);
    }

    private static String group() {
        StringBuilder group = new StringBuilder(4);
        for (int i = 0; i < 4; i++) {
            group.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return group.toString();
    }
}
