package org.sokuto.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sokuto.audit.AuditLog;
import org.sokuto.audit.Decision;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.NotPermitted;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.Role;
import org.sokuto.shared.ChangedMeanwhile;
import org.sokuto.shared.Code;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Persons: found, added, corrected, given roles, deactivated. */
@Service
@Transactional(readOnly = true)
public class PeopleService {

    /** Actions whose reach is one over persons; that of others, such as reading topics, says nothing about people. */
    private static final Set<Action> ON_PERSONS = Set.of(Action.PROFILE_READ, Action.TEAM_WRITE, Action.RATE_COMPARE);

    private final PersonRepository persons;
    private final PersonQueries queries;
    private final Membership membership;
    private final Access access;
    private final CurrentActor current;
    private final AuditLog audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PeopleService(
            PersonRepository persons,
            PersonQueries queries,
            Membership membership,
            Access access,
            CurrentActor current,
            AuditLog audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.queries = queries;
        this.membership = membership;
        this.access = access;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** One page of the persons within reach, in order of reading. */
    @Requires(Action.PROFILE_READ)
    public List<PersonItem> find(PersonFilter filter, int offset, int limit) {
        return queries.page(filter, access.scope(Action.PROFILE_READ), offset, limit);
    }

    @Requires(Action.PROFILE_READ)
    public long count(PersonFilter filter) {
        return queries.count(filter, access.scope(Action.PROFILE_READ));
    }

    @Requires(Action.PROFILE_READ)
    public PersonItem get(PersonId id) {
        return queries.find(id, access.scope(Action.PROFILE_READ)).orElseThrow(NotFound::new);
    }

    /** The signed-in person. */
    @Requires(Action.LANGUAGE_WRITE)
    public Optional<PersonItem> findMe() {
        return queries.find(current.person(), access.scope(Action.LANGUAGE_WRITE));
    }

    /** Active persons within reach of the action that hold the role, in order of reading. */
    @Requires({Action.PROFILE_READ, Action.RATE_COMPARE})
    public List<PersonReference> findReferences(Role role, Action action) {
        if (!ON_PERSONS.contains(action)) {
            throw new NotPermitted();
        }
        return queries.references(role, access.scope(action));
    }

    /** Everybody's id by employee number, for those who import what others recorded. */
    @Requires({Action.CALL_IMPORT, Action.INSTALLATION_RUN})
    public Map<String, PersonId> findIdsByEmployeeNo() {
        return queries.idsByEmployeeNo();
    }

    @Requires(Action.ACCOUNT_CREATE)
    @Transactional
    public PersonId add(String employeeNo, PersonDraft draft) {
        String number = Code.of(employeeNo);
        if (number.isEmpty()) {
            throw new InvalidInput("employeeNo", "people.person.number.empty");
        }
        if (number.length() > 40) {
            throw new InvalidInput("employeeNo", "people.person.number.long", 40);
        }
        Optional<Person> known = persons.findByEmployeeNo(number);
        if (known.isPresent()) {
            PersonItem other = queries.find(known.get().id(), access.scope(Action.PROFILE_READ))
                    .orElseThrow(NotFound::new);
            throw new InvalidInput("employeeNo", "people.person.number.taken", other.name());
        }
        Person person = membership.join(number, draft);
        person.grant(Role.OPERATOR, null);
        audit.append(decision(Action.ACCOUNT_CREATE, person.id(), Map.of("employeeNo", number)));
        events.publishEvent(new PeopleChanged(1, 0));
        return person.id();
    }

    /** Corrects a person; the revision is that of the item that was shown. */
    @Requires(Action.ACCOUNT_WRITE)
    @Transactional
    public void correct(PersonId id, int revision, PersonDraft draft) {
        Person person = persons.findById(id).orElseThrow(NotFound::new);
        if (person.version() == null || person.version() != revision) {
            throw new ChangedMeanwhile();
        }
        membership.correct(person, draft);
        audit.append(decision(Action.ACCOUNT_WRITE, id, Map.of("name", draft.name())));
        events.publishEvent(new PeopleChanged(0, 1));
    }

    /** Gives a role; a unit narrows a manager to the teams below it. Nobody changes own roles. */
    @Requires(Action.ROLE_GRANT)
    @Transactional
    public void grant(PersonId id, Role role, @Nullable TeamId unit) {
        refuseSelf(id);
        if (persons.findById(id).orElseThrow(NotFound::new).grant(role, unit)) {
            audit.append(decision(Action.ROLE_GRANT, id, Map.of("role", role.name(), "given", "true")));
        }
    }

    @Requires(Action.ROLE_GRANT)
    @Transactional
    public void withdraw(PersonId id, Role role) {
        refuseSelf(id);
        if (persons.findById(id).orElseThrow(NotFound::new).withdraw(role)) {
            audit.append(decision(Action.ROLE_GRANT, id, Map.of("role", role.name(), "given", "false")));
        }
    }

    /** Ends the employment: no sign-in from now on, nothing is deleted. */
    @Requires(Action.ACCOUNT_WRITE)
    @Transactional
    public void deactivate(PersonId id) {
        refuseSelf(id);
        persons.findById(id).orElseThrow(NotFound::new).leave(LocalDate.now(clock));
        audit.append(decision(Action.ACCOUNT_WRITE, id, Map.of("active", "false")));
    }

    @Requires(Action.ACCOUNT_WRITE)
    @Transactional
    public void reactivate(PersonId id) {
        persons.findById(id).orElseThrow(NotFound::new).comeBack();
        audit.append(decision(Action.ACCOUNT_WRITE, id, Map.of("active", "true")));
    }

    /** The language that the signed-in person chose for the interface, if ever. */
    @Requires(Action.LANGUAGE_WRITE)
    public Optional<Locale> findLanguage() {
        return persons.findById(current.person()).map(Person::language).map(Locale::of);
    }

    @Requires(Action.LANGUAGE_WRITE)
    @Transactional
    public void speak(Locale language) {
        persons.findById(current.person()).orElseThrow(NotFound::new).speak(language);
    }

    private void refuseSelf(PersonId id) {
        if (id.value().equals(current.personOrNull())) {
            throw new NotPermitted();
        }
    }

    private Decision decision(Action action, PersonId subject, Map<String, String> facts) {
        return new Decision(action.id(), current.personOrNull(), subject.value(), facts);
    }
}
