package org.sokuto.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appends decisions to the log inside the caller's transaction, so that a decision and its row are stored together or
 * not at all. The head row is locked while a row is added: decisions are rare, and a chain has one end.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AuditLog {

    private final JdbcClient database;
    private final Clock clock;

    AuditLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void append(Decision decision) {
        AuditRow last = database.sql("select seq, hash from audit_head where id = 1 for update")
                .query((row, number) -> new AuditRow(row.getLong("seq"), row.getString("hash")))
                .single();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AuditRow next = last.followedBy(decision, at);
        database.sql("""
                        insert into audit_entry (seq, at, action, actor, subject, detail, previous_hash, hash)
                        values (:seq, :at, :action, :actor, :subject, :detail, :previous, :hash)""")
                .param("seq", next.seq())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("action", decision.action())
                .param("actor", decision.actor())
                .param("subject", decision.subject())
                .param("detail", decision.detail())
                .param("previous", last.hash())
                .param("hash", next.hash())
                .update();
        database.sql("update audit_head set seq = :seq, hash = :hash where id = 1")
                .param("seq", next.seq())
                .param("hash", next.hash())
                .update();
    }
}
