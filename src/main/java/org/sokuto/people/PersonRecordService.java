package org.sokuto.people;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.Role;
import org.sokuto.shared.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Person and roles, read and saved together, so that a form is saved as a whole or not at all. */
@Service
@Transactional(readOnly = true)
public class PersonRecordService {

    private final PeopleService people;
    private final JdbcClient database;

    PersonRecordService(PeopleService people, JdbcClient database) {
        this.people = people;
        this.database = database;
    }

    @Requires(Action.ACCOUNT_WRITE)
    public PersonRecord get(PersonId id) {
        return new PersonRecord(people.get(id), held(id));
    }

    @Requires(Action.ACCOUNT_CREATE)
    @Transactional
    public PersonId add(String employeeNo, PersonDraft draft, RoleChoice roles) {
        requireOne(roles);
        PersonId id = people.add(employeeNo, draft);
        change(id, new RoleChoice(Set.of(Role.OPERATOR), null), roles);
        return id;
    }

    /** Saves a record; the revision is that of the record that was shown. */
    @Requires(Action.ACCOUNT_WRITE)
    @Transactional
    public void correct(PersonId id, int revision, PersonDraft draft, RoleChoice roles) {
        requireOne(roles);
        RoleChoice before = held(id);
        people.correct(id, revision, draft);
        change(id, before, roles);
    }

    private void change(PersonId id, RoleChoice from, RoleChoice to) {
        boolean otherUnit = !Objects.equals(from.unit(), to.unit());
        Set<Role> withdrawn = new HashSet<>(from.roles());
        withdrawn.removeIf(role -> to.roles().contains(role) && !(role == Role.MANAGER && otherUnit));
        Set<Role> given = new HashSet<>(to.roles());
        given.removeIf(role -> from.roles().contains(role) && !withdrawn.contains(role));
        withdrawn.forEach(role -> people.withdraw(id, role));
        given.forEach(role -> people.grant(id, role, role == Role.MANAGER ? to.unit() : null));
    }

    private RoleChoice held(PersonId id) {
        record Grant(Role role, @Nullable UUID unit) {}
        List<Grant> grants = database.sql("select role, unit_id from role_grant where person_id = :person")
                .param("person", id.value())
                .query((row, number) ->
                        new Grant(Role.valueOf(row.getString("role")), row.getObject("unit_id", UUID.class)))
                .list();
        Set<Role> roles = grants.stream().map(Grant::role).collect(Collectors.toSet());
        return grants.stream()
                .map(Grant::unit)
                .filter(Objects::nonNull)
                .findFirst()
                .map(unit -> new RoleChoice(roles, new TeamId(unit)))
                .orElseGet(() -> new RoleChoice(roles, null));
    }

    private static void requireOne(RoleChoice roles) {
        if (roles.roles().isEmpty()) {
            throw new InvalidInput("roles", "people.person.roles.empty");
        }
    }
}
