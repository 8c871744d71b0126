package org.sokuto.curricula;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of one kind of content. What is stored stays as it is; a change brings another version into force. */
final class ContentVersions {

    private final JdbcClient database;
    private final String table;
    private final String key;

    ContentVersions(JdbcClient database, String table, String key) {
        this.database = database;
        this.table = table;
        this.key = key;
    }

    /** Stores the version if it is new and brings it into force. */
    void bringIntoForce(String object, String sha256, String body, Instant at) {
        sql("""
                insert into %1$s (%2$s, sha256, body, in_force, since) values (:key, :sha256, :body, false, :at)
                on conflict do nothing""")
                .param("key", object)
                .param("sha256", sha256)
                .param("body", body)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        sql("""
                update %1$s set in_force = (sha256 = :sha256)
                where %2$s = :key and in_force <> (sha256 = :sha256)""").param("key", object).param("sha256", sha256).update();
    }

    /** Takes out of force whatever is not among these. */
    void keepInForce(Collection<String> objects) {
        sql("update %1$s set in_force = false where in_force and %2$s not in (:keys)")
                .param("keys", objects.isEmpty() ? Set.of("") : objects)
                .update();
    }

    /** The bodies in force, in order of key. */
    List<String> findAll() {
        return sql("select body from %1$s where in_force order by %2$s")
                .query(String.class)
                .list();
    }

    Optional<String> find(String object) {
        return sql("select body from %1$s where in_force and %2$s = :key")
                .param("key", object)
                .query(String.class)
                .optional();
    }

    private JdbcClient.StatementSpec sql(String pattern) {
        return database.sql(pattern.formatted(table, key));
    }
}
