package org.sokuto.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sokuto.audit.AuditLog;
import org.sokuto.audit.Decision;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.Role;
import org.sokuto.people.access.ScopeClause;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who trains whom: a trainer reaches the records of assigned persons and of nobody else. */
@Service
@Transactional(readOnly = true)
public class TrainerAssignments {

    private final PersonQueries persons;
    private final JdbcClient database;
    private final Access access;
    private final CurrentActor current;
    private final AuditLog audit;
    private final Clock clock;

    TrainerAssignments(
            PersonQueries persons,
            JdbcClient database,
            Access access,
            CurrentActor current,
            AuditLog audit,
            Clock clock) {
        this.persons = persons;
        this.database = database;
        this.access = access;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The persons assigned to the signed-in trainer, in order of reading. */
    @Requires(Action.SIGNOFF_WRITE)
    public List<PersonReference> findMine() {
        return database.sql("""
                        select p.id, p.employee_no, p.name, p.team_id from person p
                        join trainer_assignment a on a.person_id = p.id
                        where a.trainer_id = :trainer and p.left_on is null
                        order by p.sort_key, p.employee_no""")
                .param("trainer", current.person().value())
                .query((row, number) -> PersonQueries.reference(row))
                .list();
    }

    /** The trainers of a person within reach, in order of reading. */
    @Requires({Action.TRAINER_ASSIGN, Action.PROFILE_READ})
    public List<PersonReference> findTrainers(PersonId person) {
        return database.sql("""
                        select t.id, t.employee_no, t.name, t.team_id from person p
                        join trainer_assignment a on a.person_id = p.id join person t on t.id = a.trainer_id
                        where p.id = :person and t.left_on is null and %s
                        order by t.sort_key, t.employee_no""".formatted(ScopeClause.ON_PERSON))
                .param("person", person.value())
                .params(ScopeClause.parameters(access.scope(Action.PROFILE_READ)))
                .query((row, number) -> PersonQueries.reference(row))
                .list();
    }

    /** Everybody who may be chosen as a trainer. */
    @Requires(Action.TRAINER_ASSIGN)
    public List<PersonReference> findAllTrainers() {
        return current.asInstallation(() -> persons.references(Role.TRAINER, access.scope(Action.PROFILE_READ)));
    }

    /** Whether the viewer may choose who trains a person: one within reach, and never oneself. */
    @Requires({Action.TRAINER_ASSIGN, Action.PROFILE_READ})
    public boolean mayChoose(PersonId person) {
        return isWithinReach(person);
    }

    /**
     * Makes these the trainers of a person, as one act: whoever is new begins, whoever is left out ends.
     *
     * @throws InvalidInput if one of the new ones is the person or has not the role
     */
    @Requires(Action.TRAINER_ASSIGN)
    @Transactional
    public void choose(Set<PersonId> trainers, PersonId person) {
        requireWithinReach(person);
        List<PersonId> before =
                findTrainers(person).stream().map(PersonReference::id).toList();
        trainers.stream().filter(chosen -> !before.contains(chosen)).forEach(chosen -> assign(chosen, person));
        before.stream().filter(gone -> !trainers.contains(gone)).forEach(gone -> release(gone, person));
    }

    @Requires(Action.TRAINER_ASSIGN)
    @Transactional
    public void assign(PersonId trainer, PersonId person) {
        requireWithinReach(person);
        if (trainer.equals(person)) {
            throw new InvalidInput("trainer", "people.trainer.self");
        }
        if (findAllTrainers().stream().noneMatch(one -> one.id().equals(trainer))) {
            throw new InvalidInput("trainer", "people.trainer.role");
        }
        if (store(trainer, person)) {
            audit.append(decision(person, Map.of("trainer", trainer.value().toString(), "assigned", "true")));
        }
    }

    @Requires(Action.TRAINER_ASSIGN)
    @Transactional
    public void release(PersonId trainer, PersonId person) {
        requireWithinReach(person);
        int removed = database.sql("delete from trainer_assignment where trainer_id = :trainer and person_id = :person")
                .param("trainer", trainer.value())
                .param("person", person.value())
                .update();
        if (removed > 0) {
            audit.append(decision(person, Map.of("trainer", trainer.value().toString(), "assigned", "false")));
        }
    }

    /**
     * Gives a learner of a course the trainer who has the fewest learners, where there is none yet.
     *
     * @return the trainer; empty where the learner has one already, or where there is no trainer
     */
    @Requires(Action.INSTALLATION_RUN)
    @Transactional
    public Optional<PersonId> assignForCourse(PersonId person) {
        Optional<PersonId> trainer = database.sql("""
                        select t.id from person t join role_grant g on g.person_id = t.id and g.role = 'TRAINER'
                        where t.left_on is null and t.id <> :person
                          and not exists (select 1 from trainer_assignment a where a.person_id = :person)
                        order by (select count(*) from trainer_assignment a where a.trainer_id = t.id), t.employee_no
                        limit 1""")
                .param("person", person.value())
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .optional();
        trainer.ifPresent(chosen -> {
            store(chosen, person);
            audit.append(decision(person, Map.of("trainer", chosen.value().toString(), "assigned", "course")));
        });
        return trainer;
    }

    private boolean store(PersonId trainer, PersonId person) {
        return database.sql("""
                        insert into trainer_assignment (trainer_id, person_id, since)
                        values (:trainer, :person, :since) on conflict do nothing""")
                        .param("trainer", trainer.value())
                        .param("person", person.value())
                        .param("since", LocalDate.now(clock))
                        .update()
                > 0;
    }

    private void requireWithinReach(PersonId person) {
        if (!isWithinReach(person)) {
            throw new NotFound();
        }
    }

    private boolean isWithinReach(PersonId person) {
        return !person.value().equals(current.personOrNull())
                && persons.find(person, access.scope(Action.TRAINER_ASSIGN)).isPresent();
    }

    private Decision decision(PersonId person, Map<String, String> facts) {
        return new Decision(Action.TRAINER_ASSIGN.id(), current.personOrNull(), person.value(), facts);
    }
}
