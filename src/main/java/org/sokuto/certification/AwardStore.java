package org.sokuto.certification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sokuto.certification.policy.Evaluation;
import org.sokuto.certification.policy.Rule;
import org.sokuto.people.PersonId;
import org.sokuto.shared.TimeOrderedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Awards and what happened to them; events are only ever added. */
@Repository
class AwardStore {

    /** What an award by rule says of its reason. */
    private static final String BY_RULE = "rule";

    private final JdbcClient database;

    AwardStore(JdbcClient database) {
        this.database = database;
    }

    /** Issues the level by rule; false where the person holds it already, also since a moment ago on another thread. */
    boolean issue(AwardId id, PersonId person, Rule.ForLevel level, Evaluation evaluation, Instant at) {
        int issued = database.sql("""
                        insert into award (id, person_id, level_key, issued_at)
                        values (:id, :person, :level, :at) on conflict do nothing""")
                .param("id", id.value())
                .param("person", person.value())
                .param("level", level.key())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (issued == 0) {
            return false;
        }
        database.sql("""
                        insert into award_event (id, award_id, kind, reason, rule_key, rule_sha256, evidence, at)
                        values (:id, :award, 'ISSUED', :reason, :rule, :sha256, :evidence, :at)""")
                .param("id", TimeOrderedId.next())
                .param("award", id.value())
                .param("reason", BY_RULE)
                .param("rule", level.key())
                .param("sha256", level.sha256())
                .param("evidence", EvidenceSnapshot.of(level, evaluation).json())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    /** Waits until nobody else is judging the person, and keeps others waiting until the transaction ends. */
    void takeTurn(PersonId person) {
        database.sql("insert into award_turn (person_id) values (:person) on conflict do nothing")
                .param("person", person.value())
                .update();
        database.sql("select person_id from award_turn where person_id = :person for update")
                .param("person", person.value())
                .query(UUID.class)
                .single();
    }

    /** The levels that these persons hold. */
    Map<PersonId, List<AwardItem>> find(Collection<PersonId> people) {
        Map<PersonId, List<AwardItem>> awards = new HashMap<>();
        if (!people.isEmpty()) {
            database.sql("select id, person_id, level_key, issued_at from award where person_id in (:people)")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query(row -> {
                        awards.computeIfAbsent(
                                        new PersonId(row.getObject("person_id", UUID.class)), id -> new ArrayList<>())
                                .add(new AwardItem(
                                        new AwardId(row.getObject("id", UUID.class)),
                                        row.getString("level_key"),
                                        row.getObject("issued_at", OffsetDateTime.class)
                                                .toInstant()));
                    });
        }
        return awards;
    }
}
