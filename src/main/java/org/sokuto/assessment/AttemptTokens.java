package org.sokuto.assessment;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Actor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes and reads the tokens by which answers are let in: attempt and person, sealed with a secret of the installation.
 * Nothing is stored for a token; it is of no use once its attempt is handed in.
 */
@Component
public class AttemptTokens {

    private static final int PAYLOAD = 2 * 16;
    private static final int SEAL = 32;

    private final JdbcClient database;

    AttemptTokens(JdbcClient database) {
        this.database = database;
    }

    /** Makes the secret at the first start; with two servers starting, whoever is first. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    void makeSecret() {
        byte[] secret = new byte[SEAL];
        new SecureRandom().nextBytes(secret);
        database.sql("insert into attempt_secret (id, secret) values (1, :secret) on conflict do nothing")
                .param("secret", HexFormat.of().formatHex(secret))
                .update();
    }

    String issue(AttemptId attempt, PersonId person) {
        byte[] payload = ByteBuffer.allocate(PAYLOAD)
                .putLong(attempt.value().getMostSignificantBits())
                .putLong(attempt.value().getLeastSignificantBits())
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array();
        byte[] token = ByteBuffer.allocate(PAYLOAD + SEAL)
                .put(payload)
                .put(seal(payload))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** What the token is good for; nothing where it was not made here. */
    public Optional<AttemptToken> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length != PAYLOAD + SEAL) {
            return Optional.empty();
        }
        byte[] payload = new byte[PAYLOAD];
        byte[] given = new byte[SEAL];
        ByteBuffer.wrap(bytes).get(payload).get(given);
        if (!MessageDigest.isEqual(seal(payload), given)) {
            return Optional.empty();
        }
        ByteBuffer ids = ByteBuffer.wrap(payload);
        AttemptId attempt = new AttemptId(new UUID(ids.getLong(), ids.getLong()));
        UUID person = new UUID(ids.getLong(), ids.getLong());
        return database.sql("select employee_no from person where id = :person")
                .param("person", person)
                .query(String.class)
                .optional()
                .map(employeeNo -> new AttemptToken(attempt, new Actor.SignedIn(person, employeeNo)));
    }

    private byte[] seal(byte[] payload) {
        String secret = database.sql("select secret from attempt_secret where id = 1")
                .query(String.class)
                .single();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
            return mac.doFinal(payload);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
