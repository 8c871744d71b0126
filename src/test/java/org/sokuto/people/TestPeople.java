package org.sokuto.people;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sokuto.people.access.Actor;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Role;
import org.sokuto.people.signin.SetupService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes persons and teams through the services, in the name of the installation. */
public final class TestPeople {

    public static final String PASSWORD = "sokuto-test-2026";

    /** Any hash will do for who never signs in; a real one takes a tenth of a second each. */
    private static final String SOME_HASH = "{argon2}not-a-hash";

    private final PeopleService people;
    private final TeamService teams;
    private final SetupService setup;
    private final CurrentActor current;
    private final JdbcClient database;

    TestPeople(PeopleService people, TeamService teams, SetupService setup, CurrentActor current, JdbcClient database) {
        this.people = people;
        this.teams = teams;
        this.setup = setup;
        this.current = current;
        this.database = database;
    }

    /** A person of that team, if any, who has a password and exactly these roles. */
    public PersonId add(String employeeNo, @Nullable String team, Role... roles) {
        return addNamed(employeeNo, "氏名 " + employeeNo, team, roles);
    }

    public PersonId addNamed(String employeeNo, String name, @Nullable String team, Role... roles) {
        PersonId id = addWithoutPassword(employeeNo, name, team, roles);
        database.sql("update credential set password_hash = :hash where person_id = :person")
                .param("hash", SOME_HASH)
                .param("person", id.value())
                .update();
        return id;
    }

    public PersonId addWithoutPassword(String employeeNo, String name, @Nullable String team, Role... roles) {
        return current.asInstallation(() -> {
            PersonId id = people.add(employeeNo, new PersonDraft(name, "", team, null));
            if (!Arrays.asList(roles).contains(Role.OPERATOR)) {
                people.withdraw(id, Role.OPERATOR);
            }
            Arrays.stream(roles).forEach(role -> people.grant(id, role, null));
            return id;
        });
    }

    /** A supervisor who leads the team and belongs to none. */
    public PersonId supervisorOf(String team, String employeeNo) {
        PersonId id = add(employeeNo, null, Role.SUPERVISOR);
        as(new Actor.Installation(), () -> teams.appoint(team(team), java.util.Set.of(id)));
        return id;
    }

    /** A manager of the unit and all teams below it. */
    public PersonId managerOf(String unit, String employeeNo) {
        PersonId id = add(employeeNo, null);
        as(new Actor.Installation(), () -> people.grant(id, Role.MANAGER, team(unit)));
        return id;
    }

    /** The team of that name, made below the root if it is new. */
    public TeamId team(String name) {
        return team(name, null);
    }

    public TeamId team(String name, @Nullable TeamId parent) {
        return current.asInstallation(() -> teams.findAll().stream()
                .filter(team -> team.name().equals(name))
                .map(TeamItem::id)
                .findFirst()
                .orElseGet(() -> teams.create(name, parent)));
    }

    /** Gives the person {@link #PASSWORD} to sign in with. */
    public void letSignIn(String employeeNo) {
        as(new Actor.Installation(), () -> setup.givePasswords(java.util.List.of(employeeNo), PASSWORD));
    }

    public Actor.SignedIn actor(PersonId id) {
        PersonItem person = current.asInstallation(() -> people.get(id));
        return new Actor.SignedIn(id.value(), person.employeeNo());
    }

    public <T> T as(PersonId person, Callable<T> work) {
        return current.as(actor(person), work);
    }

    public void as(PersonId person, Runnable work) {
        as(actor(person), work);
    }

    public void as(Actor actor, Runnable work) {
        current.as(actor, () -> {
            work.run();
            return true;
        });
    }
}
