package org.sokuto.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sokuto.people.PersonId;
import org.sokuto.people.TeamId;
import org.sokuto.people.access.Role;
import org.sokuto.people.access.Scope;
import org.sokuto.people.access.ScopeClause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The operators who stand on boards. */
@Repository
class BoardPeople {

    private static final String OPERATOR = """
            select p.id, p.employee_no, p.name, p.team_id, t.name team_name
            from person p left join team t on t.id = p.team_id
            where p.left_on is null
              and exists (select 1 from role_grant g where g.person_id = p.id and g.role = :role)
              and %s""".formatted(ScopeClause.ON_PERSON);

    private final JdbcClient database;

    BoardPeople(JdbcClient database) {
        this.database = database;
    }

    /** Within the scope, in order of reading. */
    List<BoardPerson> find(Scope scope) {
        return database.sql(OPERATOR + " order by p.sort_key, p.employee_no")
                .param("role", Role.OPERATOR.name())
                .params(ScopeClause.parameters(scope))
                .query((row, number) -> person(row))
                .list();
    }

    Optional<BoardPerson> find(PersonId id, Scope scope) {
        return database.sql(OPERATOR + " and p.id = :id")
                .param("id", id.value())
                .param("role", Role.OPERATOR.name())
                .params(ScopeClause.parameters(scope))
                .query((row, number) -> person(row))
                .optional();
    }

    List<PersonId> findAll() {
        return find(Scope.EVERYONE).stream().map(BoardPerson::id).toList();
    }

    /** Names of those who took part in a decision, whoever they are now. */
    Map<UUID, String> names(Collection<UUID> people) {
        Map<UUID, String> names = new HashMap<>();
        if (!people.isEmpty()) {
            database.sql("select id, name from person where id in (:people)")
                    .param("people", people)
                    .query(row -> {
                        names.put(row.getObject("id", UUID.class), row.getString("name"));
                    });
        }
        return names;
    }

    private static BoardPerson person(ResultSet row) throws SQLException {
        UUID team = row.getObject("team_id", UUID.class);
        return new BoardPerson(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("employee_no"),
                row.getString("name"),
                team == null ? null : new TeamId(team),
                row.getString("team_name"));
    }
}
