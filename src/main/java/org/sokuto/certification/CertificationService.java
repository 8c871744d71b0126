package org.sokuto.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.Requires;
import org.sokuto.people.access.Scope;
import org.sokuto.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which level, who may take calls on what, and what is missing: for one person and for all within reach. */
@Service
@Transactional(readOnly = true)
public class CertificationService {

    private final BoardPeople people;
    private final Standings standings;
    private final RuleBook rules;
    private final TitleFinder titles;
    private final Access access;
    private final CurrentActor current;
    private final Clock clock;

    CertificationService(
            BoardPeople people,
            Standings standings,
            RuleBook rules,
            TitleFinder titles,
            Access access,
            CurrentActor current,
            Clock clock) {
        this.people = people;
        this.standings = standings;
        this.rules = rules;
        this.titles = titles;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** The levels of the operators within reach; the number of queries does not grow with theirs. */
    @Requires(Action.AWARD_READ)
    public CertificationBoard board() {
        return board(Action.AWARD_READ);
    }

    /** Who may take calls on which product, of the operators within reach. */
    @Requires(Action.CLEARANCE_READ)
    public CertificationBoard clearances() {
        return board(Action.CLEARANCE_READ);
    }

    /** One operator within reach, oneself included. */
    @Requires(Action.AWARD_READ)
    public PersonCertification person(PersonId id) {
        BoardPerson person = people.find(id, access.scope(Action.AWARD_READ)).orElseThrow(NotFound::new);
        PersonStanding standing = standings.of(id);
        return new PersonCertification(
                person,
                standing,
                titles.find(),
                people.names(standing.deciders()),
                isSelf(person),
                covers(access.scope(Action.ATTEMPT_READ), person));
    }

    private CertificationBoard board(Action reading) {
        List<BoardPerson> persons = people.find(access.scope(reading));
        Map<PersonId, PersonStanding> found =
                standings.of(persons.stream().map(BoardPerson::id).toList());
        Scope confirms = access.scope(Action.CLEARANCE_CONFIRM);
        Scope withdraws = access.scope(Action.CLEARANCE_WITHDRAW);
        List<CertificationBoard.Row> rows = persons.stream()
                .map(person -> new CertificationBoard.Row(
                        person,
                        Objects.requireNonNull(found.get(person.id())),
                        reaches(confirms, person),
                        reaches(withdraws, person)))
                .toList();
        return new CertificationBoard(
                LocalDate.now(clock), rules.levels(), standings.clearances(), rows, titles.find());
    }

    private boolean reaches(Scope scope, BoardPerson person) {
        return !isSelf(person) && covers(scope, person);
    }

    private boolean isSelf(BoardPerson person) {
        return person.id().value().equals(current.personOrNull());
    }

    private static boolean covers(Scope scope, BoardPerson person) {
        UUID team = person.team() == null ? null : person.team().value();
        return scope.covers(person.id().value(), team);
    }
}
