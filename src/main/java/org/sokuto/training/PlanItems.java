package org.sokuto.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sokuto.calls.Period;
import org.sokuto.calls.rates.Counts;
import org.sokuto.catalog.TopicId;
import org.sokuto.people.PersonId;
import org.sokuto.people.PersonReference;
import org.sokuto.people.TeamId;
import org.sokuto.people.access.Scope;
import org.sokuto.people.access.ScopeClause;
import org.sokuto.shared.LocalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores items of plans and reads them, each list narrowed to a scope. */
@Repository
class PlanItems {

    private static final String ITEM = """
            select i.*, p.employee_no, p.name, p.team_id, a.name agreed_by_name, w.name withdrawn_by_name
            from plan_item i join person p on p.id = i.person_id
            join person a on a.id = i.agreed_by left join person w on w.id = i.withdrawn_by
            """;

    /** A person has some dozen items a year; older ones than these are history that no page shows. */
    private static final int MOST_OF_A_PERSON = 200;

    private final JdbcClient database;

    PlanItems(JdbcClient database) {
        this.database = database;
    }

    /** An active person within the scope who is not the actor. */
    Optional<PersonReference> findOther(PersonId person, @Nullable UUID actor, Scope scope) {
        return database.sql("""
                        select p.id, p.employee_no, p.name, p.team_id from person p
                        where p.id = :person and p.id <> :actor and p.left_on is null and """ + ScopeClause.ON_PERSON)
                .param("person", person.value())
                .param("actor", actor == null ? new UUID(0, 0) : actor)
                .params(ScopeClause.parameters(scope))
                .query((row, number) -> person(row, "id"))
                .optional();
    }

    void add(PlanItem item, PersonId agreedBy) {
        PlanGap gap = item.gap();
        database.sql("""
                        insert into plan_item (id, person_id, topic_id, kind, ref, title_ja, title_en, minutes, due_on,
                            agreed_by, agreed_at, gap_expected, gap_calls, gap_immediate, gap_first, gap_last,
                            gap_below_target, gap_lost_calls, is_open)
                        values (:id, :person, :topic, :kind, :ref, :ja, :en, :minutes, :due, :by, :at, :expected, :calls,
                            :immediate, :first, :last, :below, :lost, true)""")
                .param("id", item.id().value())
                .param("person", item.person().id().value())
                .param("topic", item.topic().value())
                .param("kind", item.kind().name())
                .param("ref", item.ref())
                .param("ja", item.title().ja())
                .param("en", item.title().en())
                .param("minutes", item.minutes())
                .param("due", item.dueOn())
                .param("by", agreedBy.value())
                .param("at", item.agreedAt().atOffset(ZoneOffset.UTC))
                .param("expected", gap == null ? null : gap.expected())
                .param("calls", gap == null ? null : gap.counts().n())
                .param("immediate", gap == null ? null : gap.counts().immediate())
                .param("first", gap == null ? null : gap.period().first())
                .param("last", gap == null ? null : gap.period().last())
                .param("below", gap == null ? null : gap.belowTarget())
                .param("lost", gap == null ? null : gap.expectedLostCalls())
                .update();
    }

    /** The open item of that id within the scope, unless it is the actor's own. */
    Optional<PlanItem> findOpen(PlanItemId id, PersonId actor, Scope scope) {
        return database.sql(ITEM + "where i.id = :id and i.is_open = true and i.person_id <> :actor and "
                        + ScopeClause.ON_PERSON)
                .param("id", id.value())
                .param("actor", actor.value())
                .params(ScopeClause.parameters(scope))
                .query((row, number) -> item(row))
                .optional();
    }

    /** @return whether it was still open */
    boolean withdraw(PlanItemId id, PersonId by, String reason, Instant at) {
        return database.sql("""
                        update plan_item set withdrawn_at = :at, withdrawn_by = :by, withdrawn_reason = :reason,
                            is_open = null
                        where id = :id and is_open = true""")
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("reason", reason)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Ticks what was open and agreed before the evidence came to be; nothing is left to tick the second time. */
    void tick(PersonId person, PlanKind kind, String ref, String evidence, Instant at) {
        database.sql("""
                        update plan_item set done_at = :at, evidence = :evidence, is_open = null
                        where person_id = :person and kind = :kind and ref = :ref and is_open = true
                          and agreed_at < :at""")
                .param("person", person.value())
                .param("kind", kind.name())
                .param("ref", ref)
                .param("evidence", evidence)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of one person within the scope: open ones by due day, then the others, latest agreement first. */
    List<PlanItem> find(PersonId person, Scope scope) {
        return database.sql(ITEM + "where i.person_id = :person and " + ScopeClause.ON_PERSON + """
                         order by case when i.is_open = true then 0 else 1 end,
                            case when i.is_open = true then i.due_on end, i.agreed_at desc, i.id limit :most""")
                .param("person", person.value())
                .param("most", MOST_OF_A_PERSON)
                .params(ScopeClause.parameters(scope))
                .query((row, number) -> item(row))
                .list();
    }

    /** Open ones of active persons within the scope, persons in order of reading, then by due day. */
    List<PlanItem> findOpen(@Nullable TeamId team, Scope scope, int offset, int limit) {
        return database.sql(ITEM + where(team) + """
                         order by p.sort_key, p.employee_no, i.due_on, i.id limit :limit offset :offset""")
                .params(parameters(team, scope))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> item(row))
                .list();
    }

    long countOpen(@Nullable TeamId team, Scope scope) {
        return database.sql("select count(*) from plan_item i join person p on p.id = i.person_id " + where(team))
                .params(parameters(team, scope))
                .query(Long.class)
                .single();
    }

    private static String where(@Nullable TeamId team) {
        return "where i.is_open = true and p.left_on is null and "
                + (team == null ? "" : "p.team_id = :team and ")
                + ScopeClause.ON_PERSON;
    }

    private static Map<String, Object> parameters(@Nullable TeamId team, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(ScopeClause.parameters(scope));
        if (team != null) {
            parameters.put("team", team.value());
        }
        return parameters;
    }

    private static PersonReference person(ResultSet row, String id) throws SQLException {
        UUID team = row.getObject("team_id", UUID.class);
        return new PersonReference(
                new PersonId(row.getObject(id, UUID.class)),
                row.getString("employee_no"),
                row.getString("name"),
                team == null ? null : new TeamId(team));
    }

    private static PlanItem item(ResultSet row) throws SQLException {
        return new PlanItem(
                new PlanItemId(row.getObject("id", UUID.class)),
                person(row, "person_id"),
                new TopicId(row.getObject("topic_id", UUID.class)),
                PlanKind.valueOf(row.getString("kind")),
                row.getString("ref"),
                new LocalText(row.getString("title_ja"), row.getString("title_en")),
                row.getInt("minutes"),
                row.getObject("due_on", LocalDate.class),
                row.getString("agreed_by_name"),
                instant(row, "agreed_at"),
                gap(row),
                row.getString("evidence") == null
                        ? null
                        : new PlanItem.Done(instant(row, "done_at"), row.getString("evidence")),
                row.getString("withdrawn_reason") == null
                        ? null
                        : new PlanItem.Withdrawn(
                                instant(row, "withdrawn_at"),
                                row.getString("withdrawn_by_name"),
                                row.getString("withdrawn_reason")));
    }

    private static @Nullable PlanGap gap(ResultSet row) throws SQLException {
        LocalDate first = row.getObject("gap_first", LocalDate.class);
        return first == null
                ? null
                : new PlanGap(
                        row.getDouble("gap_expected"),
                        new Counts(row.getInt("gap_calls"), row.getInt("gap_immediate")),
                        new Period(first, row.getObject("gap_last", LocalDate.class)),
                        row.getDouble("gap_below_target"),
                        row.getDouble("gap_lost_calls"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
