package org.sokuto.roleplay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Scope;
import org.sokuto.people.access.ScopeClause;
import org.sokuto.roleplay.engine.Outcome;
import org.sokuto.roleplay.engine.RunEvent;
import org.sokuto.roleplay.engine.Score;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Runs and their events. */
@Repository
class RunStore {

    /** An event and when it happened. */
    record StoredEvent(RunEvent event, Instant at) {}

    private static final String RUN = """
            select r.id, r.person_id, r.scenario_version_id, r.family, r.started_at, r.ended_at, r.from_run, r.from_move
            from run r
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    RunStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Lets one start of this person pass at a time. */
    void lock(PersonId person) {
        database.sql("select id from person where id = :id for update")
                .param("id", person.value())
                .query(UUID.class)
                .single();
    }

    Optional<StoredRun> findOpen(PersonId person, String family) {
        return database.sql(RUN + "where r.person_id = :person and r.open_family = :family")
                .param("person", person.value())
                .param("family", family)
                .query((row, number) -> run(row))
                .optional();
    }

    /** The person's own run, held until the transaction ends, so that moves come one after the other. */
    Optional<StoredRun> lock(RunId run, PersonId person) {
        return database.sql(RUN + "where r.id = :id and r.person_id = :person for update")
                .param("id", run.value())
                .param("person", person.value())
                .query((row, number) -> run(row))
                .optional();
    }

    Optional<StoredRun> find(RunId run, Scope scope) {
        return database.sql(RUN + "join person p on p.id = r.person_id where r.id = :id and " + ScopeClause.ON_PERSON)
                .param("id", run.value())
                .params(ScopeClause.parameters(scope))
                .query((row, number) -> run(row))
                .optional();
    }

    /** How often the person came to an end in each scenario of the family, by key of the scenario. */
    Map<String, Integer> countFinished(PersonId person, String family) {
        record Count(String key, int runs) {}
        return database
                .sql("""
                        select v.scenario_key, count(*) runs from run r
                        join scenario_version v on v.id = r.scenario_version_id
                        where r.person_id = :person and r.family = :family and r.points is not null
                        group by v.scenario_key""")
                .param("person", person.value())
                .param("family", family)
                .query((row, number) -> new Count(row.getString("scenario_key"), row.getInt("runs")))
                .stream()
                .collect(Collectors.toMap(Count::key, Count::runs));
    }

    /** How many runs the person had begun in the family when this one began, this one included. */
    int ordinal(StoredRun run) {
        return database.sql("""
                        select count(*) from run
                        where person_id = :person and family = :family
                          and (started_at < :at or (started_at = :at and id <= :id))""")
                .param("person", run.person().value())
                .param("family", run.family())
                .param("at", stamp(run.startedAt()))
                .param("id", run.id().value())
                .query(Integer.class)
                .single();
    }

    void add(StoredRun run) {
        RunId fromRun = run.fromRun();
        database.sql("""
                        insert into run (id, person_id, scenario_version_id, family, open_family, started_at,
                                         from_run, from_move)
                        values (:id, :person, :version, :family, :family, :at, :fromRun, :fromMove)""")
                .param("id", run.id().value())
                .param("person", run.person().value())
                .param("version", run.version())
                .param("family", run.family())
                .param("at", stamp(run.startedAt()))
                .param("fromRun", fromRun == null ? null : fromRun.value())
                .param("fromMove", run.fromMove())
                .update();
    }

    List<StoredEvent> events(RunId run) {
        return database.sql("select kind, payload, at from run_event where run_id = :run order by seq")
                .param("run", run.value())
                .query((row, number) -> new StoredEvent(event(row), instant(row, "at")))
                .list();
    }

    /** Appends an event; the key of the table keeps two from taking the same place. */
    void append(RunId run, int seq, RunEvent event, Instant at) {
        database.sql("insert into run_event (run_id, seq, kind, payload, at) values (:run, :seq, :kind, :payload, :at)")
                .param("run", run.value())
                .param("seq", seq)
                .param("kind", kind(event))
                .param("payload", json.writeValueAsString(event))
                .param("at", stamp(at))
                .update();
    }

    /** Closes a run; without a score where it was stopped. */
    void close(RunId run, Outcome outcome, @Nullable Score score, Instant at) {
        database.sql("""
                        update run set open_family = null, ended_at = :at, outcome = :outcome,
                                       points = :points, passed = :passed
                        where id = :id""")
                .param("id", run.value())
                .param("at", stamp(at))
                .param("outcome", outcome.name())
                .param("points", score == null ? null : score.total())
                .param("passed", score == null ? null : score.passed())
                .update();
    }

    static OffsetDateTime stamp(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String kind(RunEvent event) {
        return switch (event) {
            case RunEvent.Chosen chosen -> "CHOSEN";
            case RunEvent.Stopped stopped -> "STOPPED";
        };
    }

    private RunEvent event(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "CHOSEN" -> json.readValue(row.getString("payload"), RunEvent.Chosen.class);
            case "STOPPED" -> new RunEvent.Stopped();
            default -> throw new IllegalStateException("unknown kind of event " + row.getString("kind"));
        };
    }

    private static StoredRun run(ResultSet row) throws SQLException {
        UUID fromRun = row.getObject("from_run", UUID.class);
        return new StoredRun(
                new RunId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("scenario_version_id", UUID.class),
                row.getString("family"),
                instant(row, "started_at"),
                row.getObject("ended_at") == null ? null : instant(row, "ended_at"),
                fromRun == null ? null : new RunId(fromRun),
                row.getObject("from_move", Integer.class));
    }
}
