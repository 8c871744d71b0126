package org.sokuto.people.signin;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** Stored passwords and one-time codes. */
@Repository
class Credentials {

    /** What is known of the person who signs in. */
    record Credential(
            UUID person,
            String employeeNo,
            @Nullable String passwordHash,
            @Nullable String codeHash,
            @Nullable Instant codeExpiresAt) {}

    private final JdbcClient database;
    private final Clock clock;
    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String nobodysHash = encoder.encode(Secret.token());

    Credentials(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Credential> find(String employeeNo) {
        return database.sql("""
                        select p.id, p.employee_no, c.password_hash, c.code_hash, c.code_expires_at
                        from person p join credential c on c.person_id = p.id
                        where p.employee_no = :number and p.left_on is null""")
                .param("number", employeeNo)
                .query((row, number) -> {
                    OffsetDateTime expires = row.getObject("code_expires_at", OffsetDateTime.class);
                    return new Credential(
                            row.getObject("id", UUID.class),
                            row.getString("employee_no"),
                            row.getString("password_hash"),
                            row.getString("code_hash"),
                            expires == null ? null : expires.toInstant());
                })
                .optional();
    }

    /** Spends the same work whether there is a hash or not, so that the time taken does not tell. */
    boolean passwordMatches(@Nullable String hash, String password) {
        boolean matches = encoder.matches(password, hash == null ? nobodysHash : hash);
        return hash != null && matches;
    }

    boolean codeMatches(Credential credential, String typed) {
        return credential.codeHash() != null
                && credential.codeExpiresAt() != null
                && credential.codeExpiresAt().isAfter(clock.instant())
                && credential.codeHash().equals(Secret.hash(typed));
    }

    /** Stores the chosen password and uses up the code. */
    void choose(UUID person, String password) {
        choose(List.of(person), password);
    }

    /** Stores one password for several persons. */
    void choose(Collection<UUID> persons, String password) {
        database.sql("""
                        update credential set password_hash = :hash, code_hash = null, code_expires_at = null
                        where person_id in (:persons)""")
                .param("hash", encoder.encode(password))
                .param("persons", persons)
                .update();
    }

    /** Replaces password and code by a new code that is good until the given time. */
    void issueCode(UUID person, String code, Instant expiresAt) {
        database.sql("""
                        update credential set password_hash = null, code_hash = :hash, code_expires_at = :expires
                        where person_id = :person""")
                .param("hash", Secret.hash(code))
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .param("person", person)
                .update();
    }
}
