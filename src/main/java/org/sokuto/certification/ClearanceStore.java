package org.sokuto.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.Channel;
import org.sokuto.certification.policy.Evaluation;
import org.sokuto.certification.policy.Rule;
import org.sokuto.people.PersonId;
import org.sokuto.shared.ChangedMeanwhile;
import org.sokuto.shared.TimeOrderedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions on clearances; they are only ever added, and the last one on each work holds. */
@Repository
class ClearanceStore {

    private final JdbcClient database;

    ClearanceStore(JdbcClient database) {
        this.database = database;
    }

    /** The decisions that hold for these persons, by the work they are for. */
    Map<PersonId, Map<ClearanceKey, ClearanceDecision>> find(Collection<PersonId> people) {
        Map<PersonId, Map<ClearanceKey, ClearanceDecision>> found = new HashMap<>();
        if (!people.isEmpty()) {
            database.sql("""
                            select c.person_id, c.product, c.channel, e.id, e.kind, e.actor, a.name, e.at, e.reason
                            from clearance c join clearance_event e on e.id = c.event_id join person a on a.id = e.actor
                            where c.person_id in (:people)""")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query(row -> {
                        found.computeIfAbsent(
                                        new PersonId(row.getObject("person_id", UUID.class)), id -> new HashMap<>())
                                .put(
                                        new ClearanceKey(
                                                row.getString("product"), Channel.valueOf(row.getString("channel"))),
                                        decision(row));
                    });
        }
        return found;
    }

    /**
     * Stores a decision that follows the given one.
     *
     * @param before the decision that held when it was taken; a later one on another thread refuses it
     */
    void append(
            PersonId person,
            Rule.ForClearance rule,
            Evaluation evaluation,
            @Nullable ClearanceDecision before,
            boolean confirmed,
            PersonId actor,
            String reason,
            Instant at) {
        UUID event = TimeOrderedId.next();
        database.sql("""
                        insert into clearance_event (id, kind, person_id, product, channel, reason, actor, rule_key,
                            rule_sha256, evidence, at)
                        values (:id, :kind, :person, :product, :channel, :reason, :actor, :rule, :sha256, :evidence,
                            :at)""")
                .param("id", event)
                .param("kind", confirmed ? "CONFIRMED" : "WITHDRAWN")
                .param("person", person.value())
                .param("product", rule.product())
                .param("channel", rule.channel().name())
                .param("reason", reason)
                .param("actor", actor.value())
                .param("rule", rule.key())
                .param("sha256", rule.sha256())
                .param("evidence", EvidenceSnapshot.of(rule, evaluation).json())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (hold(person, rule, before, event) == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private int hold(PersonId person, Rule.ForClearance rule, @Nullable ClearanceDecision before, UUID event) {
        JdbcClient.StatementSpec statement =
                before == null ? database.sql("""
                        insert into clearance (person_id, product, channel, event_id)
                        values (:person, :product, :channel, :event) on conflict do nothing""") : database.sql("""
                                update clearance set event_id = :event
                                where person_id = :person and product = :product and channel = :channel
                                  and event_id = :before""").param("before", before.id());
        return statement
                .param("person", person.value())
                .param("product", rule.product())
                .param("channel", rule.channel().name())
                .param("event", event)
                .update();
    }

    private static ClearanceDecision decision(ResultSet row) throws SQLException {
        return new ClearanceDecision(
                row.getObject("id", UUID.class),
                row.getString("kind").equals("CONFIRMED"),
                new PersonId(row.getObject("actor", UUID.class)),
                row.getString("name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
