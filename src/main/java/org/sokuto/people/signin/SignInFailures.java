package org.sokuto.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts failed attempts by what was typed as number and locks it for a while after the last allowed one. */
@Component
class SignInFailures {

    static final int ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);
    private static final Duration FORGET = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    SignInFailures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Instant> lockedUntil(String login) {
        return database.sql("select locked_until from sign_in_failure where login = :login and locked_until > :now")
                .param("login", login)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        row.getObject("locked_until", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Notes a failure and says how many attempts are left before the lock. */
    int add(String login) {
        Instant now = clock.instant();
        database.sql("delete from sign_in_failure where last_at < :old or locked_until <= :now")
                .param("old", now.minus(FORGET).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        int failures = database.sql("select failures from sign_in_failure where login = :login for update")
                        .param("login", login)
                        .query(Integer.class)
                        .optional()
                        .orElse(0)
                + 1;
        var statement = failures == 1
                ? "insert into sign_in_failure (login, failures, last_at, locked_until) values (:login, :n, :now, :until)"
                : "update sign_in_failure set failures = :n, last_at = :now, locked_until = :until where login = :login";
        database.sql(statement)
                .param("login", login)
                .param("n", failures)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", failures < ALLOWED ? null : now.plus(LOCK).atOffset(ZoneOffset.UTC))
                .update();
        return Math.max(0, ALLOWED - failures);
    }

    void clear(String login) {
        database.sql("delete from sign_in_failure where login = :login")
                .param("login", login)
                .update();
    }
}
