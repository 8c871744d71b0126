package org.sokuto.roleplay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.ScopeClause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of runs. Evidence is a run from the beginning to an end: not one that was stopped or taken up halfway. */
@Service
@Transactional(readOnly = true)
public class RunResults {

    private static final String RESULT = """
            select r.id, r.person_id, r.family, v.scenario_key, r.points, r.passed, r.ended_at
            from run r join person p on p.id = r.person_id join scenario_version v on v.id = r.scenario_version_id
            where r.points is not null and r.from_run is null and
            """;

    private final JdbcClient database;
    private final Access access;
    private final CurrentActor current;

    RunResults(JdbcClient database, Access access, CurrentActor current) {
        this.database = database;
        this.access = access;
        this.current = current;
    }

    /** Those of the signed-in person, newest first. */
    @Requires({Action.SCENARIO_PLAY, Action.TRANSCRIPT_READ})
    public List<RunResult> findMine() {
        return database.sql(RESULT + "p.id = :person order by r.ended_at desc, r.id desc")
                .param("person", current.person().value())
                .query((row, number) -> result(row))
                .list();
    }

    /** Those of these persons within reach in these families, newest first. */
    @Requires(Action.TRANSCRIPT_READ)
    public List<RunResult> find(Collection<PersonId> people, Collection<String> families) {
        if (people.isEmpty() || families.isEmpty()) {
            return List.of();
        }
        return database.sql(RESULT + "p.id in (:people) and r.family in (:families) and " + ScopeClause.ON_PERSON
                        + " order by r.ended_at desc, r.id desc")
                .param("people", people.stream().map(PersonId::value).toList())
                .param("families", families)
                .params(ScopeClause.parameters(access.scope(Action.TRANSCRIPT_READ)))
                .query((row, number) -> result(row))
                .list();
    }

    /** All runs of the signed-in person, also those that go on or were stopped, newest first. */
    @Requires(Action.SCENARIO_PLAY)
    public List<RunItem> findMyRuns() {
        return database.sql("""
                        select id, family, started_at, ended_at, points, passed, from_run from run
                        where person_id = :person order by started_at desc, id desc""")
                .param("person", current.person().value())
                .query((row, number) -> item(row))
                .list();
    }

    private static RunItem item(ResultSet row) throws SQLException {
        Integer points = row.getObject("points", Integer.class);
        return new RunItem(
                new RunId(row.getObject("id", UUID.class)),
                row.getString("family"),
                RunStore.instant(row, "started_at"),
                row.getObject("ended_at") == null ? Optional.empty() : Optional.of(RunStore.instant(row, "ended_at")),
                Optional.ofNullable(points).map(tenths -> tenths / 10.0),
                row.getBoolean("passed"),
                row.getObject("from_run") != null);
    }

    private static RunResult result(ResultSet row) throws SQLException {
        return new RunResult(
                new RunId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("family"),
                row.getString("scenario_key"),
                row.getInt("points") / 10.0,
                row.getBoolean("passed"),
                RunStore.instant(row, "ended_at"));
    }
}
