package org.sokuto.people.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says what the actor may do and how far it reaches. Roles are read each time, so that a role given or taken counts at
 * once, in open sessions too.
 */
@Component
public class Access {

    private record Grant(Role role, @Nullable UUID unit) {}

    private final JdbcClient database;
    private final CurrentActor current;

    Access(JdbcClient database, CurrentActor current) {
        this.database = database;
        this.current = current;
    }

    public boolean may(Action action) {
        return switch (current.actor()) {
            case Actor.Installation() -> true;
            case Actor.Anonymous() -> action.open();
            case Actor.SignedIn person ->
                action.open() || grants(person.person(), action).stream().anyMatch(grant -> reach(grant, action));
        };
    }

    /** How far the actor reaches with the action: the union over the roles held. */
    public Scope scope(Action action) {
        return switch (current.actor()) {
            case Actor.Installation() -> Scope.EVERYONE;
            case Actor.Anonymous() -> Scope.NOBODY;
            case Actor.SignedIn person -> scope(person.person(), action);
        };
    }

    /** The roles of the signed-in person. */
    public Set<Role> roles() {
        UUID person = current.personOrNull();
        Set<Role> roles = new HashSet<>();
        if (person != null) {
            grants(person, Action.LANGUAGE_WRITE).forEach(grant -> roles.add(grant.role()));
        }
        return roles;
    }

    private static boolean reach(Grant grant, Action action) {
        return action.reach(grant.role()) != Reach.NONE;
    }

    private Scope scope(UUID person, Action action) {
        boolean everyone = false;
        boolean aggregate = false;
        UUID self = null;
        Set<UUID> teams = new HashSet<>();
        Set<UUID> persons = new HashSet<>();
        for (Grant grant : grants(person, action)) {
            switch (action.reach(grant.role())) {
                case NONE -> {}
                case OWN -> self = person;
                case ASSIGNED -> persons.addAll(assigned(person));
                case TEAM -> teams.addAll(supervised(person));
                case UNIT -> {
                    if (grant.unit() == null) {
                        everyone = true;
                    } else {
                        teams.addAll(below(grant.unit()));
                    }
                }
                case AGGREGATE -> aggregate = true;
                case ALL -> everyone = true;
            }
        }
        return new Scope(everyone, teams, persons, self, aggregate);
    }

    /** Nothing but the choice of a password is open to a person who has none yet, nothing at all to a leaver. */
    private List<Grant> grants(UUID person, Action action) {
        return database.sql("""
                        select g.role, g.unit_id from role_grant g
                        join person p on p.id = g.person_id
                        join credential c on c.person_id = p.id
                        where g.person_id = :person and p.left_on is null
                          and (c.password_hash is not null or :choosing)""")
                .param("person", person)
                .param("choosing", action == Action.ACCOUNT_PASSWORD)
                .query((row, number) ->
                        new Grant(Role.valueOf(row.getString("role")), row.getObject("unit_id", UUID.class)))
                .list();
    }

    private List<UUID> supervised(UUID person) {
        return database.sql("select team_id from team_supervisor where person_id = :person")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    private List<UUID> assigned(UUID trainer) {
        return database.sql("select person_id from trainer_assignment where trainer_id = :trainer")
                .param("trainer", trainer)
                .query(UUID.class)
                .list();
    }

    private List<UUID> below(UUID unit) {
        record Edge(UUID team, @Nullable UUID parent) {}
        List<Edge> edges = database.sql("select id, parent_id from team")
                .query((row, number) ->
                        new Edge(row.getObject("id", UUID.class), row.getObject("parent_id", UUID.class)))
                .list();
        List<UUID> found = new ArrayList<>(List.of(unit));
        for (int next = 0; next < found.size(); next++) {
            UUID parent = found.get(next);
            edges.stream()
                    .filter(edge -> parent.equals(edge.parent()))
                    .map(Edge::team)
                    .forEach(found::add);
        }
        return found;
    }
}
