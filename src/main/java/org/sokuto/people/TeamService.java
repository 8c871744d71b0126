package org.sokuto.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sokuto.audit.AuditLog;
import org.sokuto.audit.Decision;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.NotPermitted;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.Role;
import org.sokuto.people.access.Scope;
import org.sokuto.people.access.ScopeClause;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of teams and who supervises which. */
@Service
@Transactional(readOnly = true)
public class TeamService {

    private static final int LONGEST = 120;

    private final TeamRepository teams;
    private final JdbcClient database;
    private final Access access;
    private final CurrentActor current;
    private final AuditLog audit;
    private final Clock clock;

    TeamService(
            TeamRepository teams,
            JdbcClient database,
            Access access,
            CurrentActor current,
            AuditLog audit,
            Clock clock) {
        this.teams = teams;
        this.database = database;
        this.access = access;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The teams within reach, one's own among them, in order of name, with size and supervisors. */
    @Requires(Action.TEAM_READ)
    public List<TeamItem> findAll() {
        Map<UUID, List<PersonReference>> supervisors = supervisors();
        return database.sql("""
                        select t.id, t.name, t.parent_id,
                               (select count(*) from person p where p.team_id = t.id and p.left_on is null) members
                        from team t
                        where :scopeEveryone = true or t.id in (:scopeTeams)
                           or t.id = (select p.team_id from person p where p.id = :scopeSelf)
                        order by t.name""")
                .params(ScopeClause.parameters(access.scope(Action.TEAM_READ)))
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    UUID parent = row.getObject("parent_id", UUID.class);
                    return new TeamItem(
                            new TeamId(id),
                            row.getString("name"),
                            parent == null ? null : new TeamId(parent),
                            row.getLong("members"),
                            supervisors.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** Who supervises the team of a person within reach, in order of reading. */
    @Requires(Action.PROFILE_READ)
    public List<PersonReference> findSupervisors(PersonId person) {
        return database.sql("""
                        select s.id, s.employee_no, s.name, s.team_id from person p
                        join team_supervisor t on t.team_id = p.team_id join person s on s.id = t.person_id
                        where p.id = :person and %s order by s.sort_key, s.employee_no""".formatted(ScopeClause.ON_PERSON))
                .param("person", person.value())
                .params(ScopeClause.parameters(access.scope(Action.PROFILE_READ)))
                .query((row, number) -> PersonQueries.reference(row))
                .list();
    }

    /** A new team below another, or below the root. */
    @Requires(Action.TEAM_WRITE)
    @Transactional
    public TeamId create(String name, @Nullable TeamId parent) {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            throw new InvalidInput("name", "people.team.name.empty");
        }
        if (wanted.length() > LONGEST) {
            throw new InvalidInput("name", "people.team.name.long", LONGEST, wanted.length());
        }
        if (teams.findByName(wanted).isPresent()) {
            throw new InvalidInput("name", "people.team.name.taken", wanted);
        }
        TeamId above = parent == null ? teams.findRoot().id() : parent;
        reach(above);
        Team team = teams.save(new Team(wanted, above));
        audit.append(decision(team.id(), Map.of("created", wanted)));
        return team.id();
    }

    /** Appoints exactly these persons as supervisors of the team; each must hold the role. */
    @Requires(Action.TEAM_WRITE)
    @Transactional
    public void appoint(TeamId team, Set<PersonId> supervisors) {
        reach(team);
        if (supervisors.stream().anyMatch(person -> person.value().equals(current.personOrNull()))) {
            throw new NotPermitted();
        }
        Set<UUID> before = database.sql("select person_id from team_supervisor where team_id = :team")
                .param("team", team.value())
                .query(UUID.class)
                .set();
        Set<UUID> after = supervisors.stream().map(PersonId::value).collect(Collectors.toSet());
        before.stream().filter(person -> !after.contains(person)).forEach(person -> dismiss(team, person));
        after.stream().filter(person -> !before.contains(person)).forEach(person -> appoint(team, person));
    }

    private void appoint(TeamId team, UUID person) {
        int added = database.sql("""
                        insert into team_supervisor (team_id, person_id, since)
                        select :team, p.id, :since from person p
                        where p.id = :person and p.left_on is null
                          and exists (select 1 from role_grant g where g.person_id = p.id and g.role = :role)""")
                .param("team", team.value())
                .param("person", person)
                .param("since", LocalDate.now(clock))
                .param("role", Role.SUPERVISOR.name())
                .update();
        if (added == 0) {
            throw new InvalidInput("supervisors", "people.team.supervisor.role");
        }
        audit.append(decision(team, Map.of("appointed", person.toString())));
    }

    private void dismiss(TeamId team, UUID person) {
        database.sql("delete from team_supervisor where team_id = :team and person_id = :person")
                .param("team", team.value())
                .param("person", person)
                .update();
        audit.append(decision(team, Map.of("dismissed", person.toString())));
    }

    private void reach(TeamId team) {
        Scope scope = access.scope(Action.TEAM_WRITE);
        if (!scope.everyone() && !scope.teams().contains(team.value())) {
            throw new NotFound();
        }
    }

    /** Whoever left or lost the role supervises nothing, also where the appointment still stands. */
    private Map<UUID, List<PersonReference>> supervisors() {
        Map<UUID, List<PersonReference>> found = new HashMap<>();
        database.sql("""
                        select s.team_id supervised, p.id, p.employee_no, p.name, p.team_id
                        from team_supervisor s join person p on p.id = s.person_id
                        join role_grant g on g.person_id = p.id and g.role = 'SUPERVISOR'
                        where p.left_on is null
                        order by p.sort_key, p.employee_no""").query(row -> {
            found.computeIfAbsent(row.getObject("supervised", UUID.class), id -> new ArrayList<>())
                    .add(PersonQueries.reference(row));
        });
        return found;
    }

    private Decision decision(TeamId team, Map<String, String> facts) {
        return new Decision(Action.TEAM_WRITE.id(), current.personOrNull(), team.value(), facts);
    }
}
