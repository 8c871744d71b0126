package org.sokuto.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores a person together with the dated membership of a team. */
@Component
class Membership {

    private final PersonRepository persons;
    private final TeamRepository teams;
    private final JdbcClient database;
    private final Clock clock;

    Membership(PersonRepository persons, TeamRepository teams, JdbcClient database, Clock clock) {
        this.persons = persons;
        this.teams = teams;
        this.database = database;
        this.clock = clock;
    }

    Person join(String employeeNo, PersonDraft draft) {
        Person person = new Person(employeeNo, draft);
        persons.saveAndFlush(person);
        database.sql("insert into credential (person_id) values (:person)")
                .param("person", person.id().value())
                .update();
        move(person, team(draft.team()), Objects.requireNonNullElse(draft.hiredOn(), today()));
        return person;
    }

    /** What is stored of the person, as it would have been entered. */
    PersonDraft draft(Person person) {
        TeamId team = person.team();
        String name = team == null ? null : teams.findById(team).map(Team::name).orElse(null);
        return new PersonDraft(person.name(), person.kana(), name, person.hiredOn());
    }

    /** Whether the draft says anything else than what is stored; makes no team. */
    boolean differs(Person person, PersonDraft draft) {
        String team = draft.team();
        TeamId to = team == null
                ? null
                : teams.findByName(team.strip()).map(Team::id).orElse(null);
        boolean newTeam = team != null && to == null;
        return newTeam || !person.sameAs(draft) || !Objects.equals(person.team(), to);
    }

    void correct(Person person, PersonDraft draft) {
        TeamId to = team(draft.team());
        person.correct(draft);
        if (!Objects.equals(person.team(), to)) {
            move(person, to, today());
        }
    }

    /** The team of that name, made under the root if there is none. */
    @Nullable
    TeamId team(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return teams.findByName(name.strip())
                .orElseGet(() -> teams.save(new Team(name.strip(), root())))
                .id();
    }

    TeamId root() {
        return teams.findRoot().id();
    }

    private void move(Person person, @Nullable TeamId to, LocalDate since) {
        person.move(to);
        persons.saveAndFlush(person);
        database.sql("update team_membership set until = :until where person_id = :person and until is null")
                .param("until", since)
                .param("person", person.id().value())
                .update();
        if (to != null) {
            database.sql("delete from team_membership where person_id = :person and team_id = :team and since = :since")
                    .param("person", person.id().value())
                    .param("team", to.value())
                    .param("since", since)
                    .update();
            database.sql("insert into team_membership (person_id, team_id, since) values (:person, :team, :since)")
                    .param("person", person.id().value())
                    .param("team", to.value())
                    .param("since", since)
                    .update();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
