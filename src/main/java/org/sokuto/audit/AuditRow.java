package org.sokuto.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Place and seal of one row in the chain. */
record AuditRow(long seq, String hash) {

    AuditRow followedBy(Decision decision, Instant at) {
        long next = seq + 1;
        String sealed = String.join(
                "\n",
                hash,
                Long.toString(next),
                at.toString(),
                decision.action(),
                String.valueOf(decision.actor()),
                String.valueOf(decision.subject()),
                decision.detail());
        return new AuditRow(next, sha256(sealed));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
