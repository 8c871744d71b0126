package org.sokuto.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.access.Role;
import org.sokuto.people.access.Scope;
import org.sokuto.people.access.ScopeClause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads persons into records, each query narrowed to a scope. */
@Repository
class PersonQueries {

    private static final String ITEM = """
            select p.id, p.version, p.employee_no, p.name, p.kana, p.team_id, t.name team_name, p.hired_on, p.left_on,
                   c.password_hash is not null has_password
            from person p left join team t on t.id = p.team_id left join credential c on c.person_id = p.id
            """;

    private final JdbcClient database;

    PersonQueries(JdbcClient database) {
        this.database = database;
    }

    Optional<PersonItem> find(PersonId id, Scope scope) {
        List<PersonItem> rows = database.sql(ITEM + "where p.id = :id and " + ScopeClause.ON_PERSON)
                .param("id", id.value())
                .params(ScopeClause.parameters(scope))
                .query((row, number) -> item(row))
                .list();
        return withRoles(rows).stream().findFirst();
    }

    /** One page in order of reading. */
    List<PersonItem> page(PersonFilter filter, Scope scope, int offset, int limit) {
        List<PersonItem> rows = database.sql(ITEM + where(filter) + """
                         order by p.sort_key, p.employee_no limit :limit offset :offset""")
                .params(parameters(filter, scope))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> item(row))
                .list();
        return withRoles(rows);
    }

    long count(PersonFilter filter, Scope scope) {
        return database.sql("select count(*) from person p " + where(filter))
                .params(parameters(filter, scope))
                .query(Long.class)
                .single();
    }

    /** Active persons within the scope that hold the role, in order of reading. */
    List<PersonReference> references(Role role, Scope scope) {
        return database.sql("""
                        select p.id, p.employee_no, p.name, p.team_id from person p
                        where p.left_on is null
                          and exists (select 1 from role_grant g where g.person_id = p.id and g.role = :role)
                          and %s order by p.sort_key, p.employee_no""".formatted(ScopeClause.ON_PERSON))
                .param("role", role.name())
                .params(ScopeClause.parameters(scope))
                .query((row, number) -> reference(row))
                .list();
    }

    /** Everybody's id by employee number, leavers too: calls of the past still belong to them. */
    Map<String, PersonId> idsByEmployeeNo() {
        Map<String, PersonId> ids = new HashMap<>();
        database.sql("select employee_no, id from person").query(row -> {
            ids.put(row.getString("employee_no"), new PersonId(row.getObject("id", UUID.class)));
        });
        return ids;
    }

    static PersonReference reference(ResultSet row) throws SQLException {
        return new PersonReference(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("employee_no"),
                row.getString("name"),
                team(row));
    }

    private static String where(PersonFilter filter) {
        return "where p.search_key like :text escape '!'"
                + (filter.team() == null ? "" : " and p.team_id = :team")
                + (filter.leavers() ? "" : " and p.left_on is null")
                + " and " + ScopeClause.ON_PERSON;
    }

    private static Map<String, Object> parameters(PersonFilter filter, Scope scope) {
        Map<String, Object> values = new HashMap<>(ScopeClause.parameters(scope));
        values.put("text", filter.pattern());
        if (filter.team() != null) {
            values.put("team", filter.team().value());
        }
        return values;
    }

    private static @Nullable TeamId team(ResultSet row) throws SQLException {
        UUID team = row.getObject("team_id", UUID.class);
        return team == null ? null : new TeamId(team);
    }

    private static PersonItem item(ResultSet row) throws SQLException {
        return new PersonItem(
                new PersonId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("employee_no"),
                row.getString("name"),
                row.getString("kana"),
                team(row),
                row.getString("team_name"),
                row.getObject("hired_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getBoolean("has_password"),
                Set.of());
    }

    private List<PersonItem> withRoles(List<PersonItem> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<UUID, EnumSet<Role>> roles = new HashMap<>();
        database.sql("select person_id, role from role_grant where person_id in (:people)")
                .param("people", rows.stream().map(row -> row.id().value()).toList())
                .query(row -> {
                    roles.computeIfAbsent(row.getObject("person_id", UUID.class), id -> EnumSet.noneOf(Role.class))
                            .add(Role.valueOf(row.getString("role")));
                });
        List<PersonItem> complete = new ArrayList<>(rows.size());
        for (PersonItem row : rows) {
            complete.add(new PersonItem(
                    row.id(),
                    row.revision(),
                    row.employeeNo(),
                    row.name(),
                    row.kana(),
                    row.team(),
                    row.teamName(),
                    row.hiredOn(),
                    row.leftOn(),
                    row.hasPassword(),
                    roles.getOrDefault(row.id().value(), EnumSet.noneOf(Role.class))));
        }
        return complete;
    }
}
