package org.sokuto.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.sokuto.audit.AuditLog;
import org.sokuto.audit.Decision;
import org.sokuto.people.PersonId;
import org.sokuto.people.access.Access;
import org.sokuto.people.access.Action;
import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.access.NotPermitted;
import org.sokuto.people.access.Requires;
import org.sokuto.shared.ChangedMeanwhile;
import org.sokuto.shared.InvalidInput;
import org.sokuto.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may take calls on which product: confirmed and taken back by name, never by oneself. */
@Service
@Transactional(readOnly = true)
public class ClearanceService {

    private static final int LONGEST = 400;

    private final Standings standings;
    private final ClearanceStore clearances;
    private final BoardPeople people;
    private final Access access;
    private final CurrentActor current;
    private final AuditLog audit;
    private final Clock clock;

    ClearanceService(
            Standings standings,
            ClearanceStore clearances,
            BoardPeople people,
            Access access,
            CurrentActor current,
            AuditLog audit,
            Clock clock) {
        this.standings = standings;
        this.clearances = clearances;
        this.people = people;
        this.access = access;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Confirms that a person of the supervisor's team may take this work, once everything else has been shown.
     *
     * @param fingerprint that of the evidence and of the decision that were on the screen
     */
    @Requires(Action.CLEARANCE_CONFIRM)
    @Transactional
    public void confirm(PersonId person, ClearanceKey key, String fingerprint) {
        ClearanceStanding standing = reach(person, key, Action.CLEARANCE_CONFIRM);
        if (standing.isCleared()) {
            throw new ChangedMeanwhile();
        }
        if (!standing.isConfirmable()) {
            throw new ClearanceNotShown();
        }
        if (!standing.fingerprint().equals(fingerprint)) {
            throw new ChangedMeanwhile();
        }
        append(person, standing, true, "");
    }

    /** Takes a clearance back; from this moment on the person is not cleared. */
    @Requires(Action.CLEARANCE_WITHDRAW)
    @Transactional
    public void withdraw(PersonId person, ClearanceKey key, String reason) {
        ClearanceStanding standing = reach(person, key, Action.CLEARANCE_WITHDRAW);
        String why = reason.strip();
        if (why.isEmpty()) {
            throw new InvalidInput("reason", "certification.refused.reason");
        }
        if (why.length() > LONGEST) {
            throw new InvalidInput("reason", "certification.refused.reason.long", LONGEST, why.length());
        }
        if (!standing.isCleared()) {
            throw new ChangedMeanwhile();
        }
        append(person, standing, false, why);
    }

    private ClearanceStanding reach(PersonId person, ClearanceKey key, Action action) {
        if (person.equals(current.person())) {
            throw new NotPermitted();
        }
        if (people.find(person, access.scope(action)).isEmpty()) {
            throw new NotFound();
        }
        return standings.of(person).clearance(key).orElseThrow(NotFound::new);
    }

    private void append(PersonId person, ClearanceStanding standing, boolean confirmed, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        clearances.append(
                person,
                standing.rule(),
                standing.evaluation(),
                standing.decision(),
                confirmed,
                current.person(),
                reason,
                now);
        Map<String, String> facts = new HashMap<>(Map.of(
                "product", standing.rule().product(),
                "channel", standing.rule().channel().name(),
                "rule", standing.rule().sha256(),
                "evidence", standing.evidence()));
        if (!confirmed) {
            facts.put("reason", reason);
        }
        Action action = confirmed ? Action.CLEARANCE_CONFIRM : Action.CLEARANCE_WITHDRAW;
        audit.append(new Decision(action.id(), current.personOrNull(), person.value(), facts));
    }
}
